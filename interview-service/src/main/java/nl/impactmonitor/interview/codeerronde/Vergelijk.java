package nl.impactmonitor.interview.codeerronde;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.interview.overeenstemming.Bootstrap;
import nl.impactmonitor.interview.overeenstemming.Oordelen;
import nl.impactmonitor.interview.overeenstemming.Overeenstemming;

/** Sets the work of coders side by side. */
final class Vergelijk {

    private static final int GEGEVEN = 1;
    private static final int NIET = 0;

    private final List<RondeAntwoord.Deelnemer> codeurs;
    private final long zaad;

    /** @param zaad of the intervals: the same round gives the same ones */
    Vergelijk(List<RondeAntwoord.Deelnemer> codeurs, long zaad) {
        this.codeurs = codeurs;
        this.zaad = zaad;
    }

    Vergelijking van(List<Eenheid> eenheden, List<Rondecodering> coderingen) {
        Map<String, List<Oordelen>> perCode = new TreeMap<>();
        List<Vergelijking.Verschil> verschillen = new ArrayList<>();
        coderingen.forEach(c -> perCode.computeIfAbsent(c.code(), k -> new ArrayList<>()));
        for (Eenheid eenheid : eenheden) {
            List<Rondecodering> hier =
                    coderingen.stream().filter(eenheid::raakt).toList();
            List<Vergelijking.Codekeuze> keuzes = new ArrayList<>();
            perCode.forEach((code, oordelen) -> {
                Oordelen oordeel = oordeel(eenheid, code, hier);
                oordelen.add(oordeel);
                if (oordeel.waarden().contains(GEGEVEN)) {
                    keuzes.add(keuze(code, oordeel));
                }
            });
            if (!keuzes.isEmpty()) {
                verschillen.add(new Vergelijking.Verschil(
                        eenheid.volgnummer(),
                        eenheid.verslag(),
                        eenheid.verslagVersie(),
                        eenheid.start(),
                        eenheid.eind(),
                        keuzes));
            }
        }
        return new Vergelijking(
                maten(perCode.values().stream().flatMap(Collection::stream).toList()),
                perCode.entrySet().stream()
                        .map(e -> new Vergelijking.PerCode(e.getKey(), maten(e.getValue())))
                        .toList(),
                verschillen);
    }

    private Oordelen oordeel(Eenheid eenheid, String code, List<Rondecodering> hier) {
        return new Oordelen(
                eenheid.volgnummer(),
                codeurs.stream()
                        .map(c -> {
                            if (c.overgeslagen().contains(eenheid.verslag())) {
                                return Oordelen.GEEN;
                            }
                            return hier.stream()
                                            .anyMatch(h -> h.codeur().equals(c.codeur())
                                                    && h.code().equals(code))
                                    ? GEGEVEN
                                    : NIET;
                        })
                        .toList());
    }

    private Vergelijking.Codekeuze keuze(String code, Oordelen oordeel) {
        List<String> gaven = new ArrayList<>();
        for (int i = 0; i < codeurs.size(); i++) {
            if (oordeel.waarden().get(i) == GEGEVEN) {
                gaven.add(codeurs.get(i).codeur());
            }
        }
        return new Vergelijking.Codekeuze(code, gaven, !oordeel.waarden().contains(NIET));
    }

    private Vergelijking.Maten maten(List<Oordelen> oordelen) {
        Overeenstemming punt = Overeenstemming.van(oordelen);
        Bootstrap.Intervallen om = Bootstrap.intervallen(oordelen, zaad);
        return new Vergelijking.Maten(
                punt.eenheden(),
                punt.percentage(),
                grenzen(om.percentage()),
                punt.kappa(),
                grenzen(om.kappa()),
                punt.alpha(),
                grenzen(om.alpha()));
    }

    private static Vergelijking.Grenzen grenzen(Bootstrap.Interval interval) {
        return interval == null ? null : new Vergelijking.Grenzen(interval.van(), interval.tot());
    }
}
