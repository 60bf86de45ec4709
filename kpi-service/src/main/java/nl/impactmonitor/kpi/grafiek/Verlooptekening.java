package nl.impactmonitor.kpi.grafiek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.grafiek.Element.Anker;
import nl.impactmonitor.kpi.grafiek.Element.Lijn;
import nl.impactmonitor.kpi.grafiek.Element.Punt;
import nl.impactmonitor.kpi.grafiek.Element.Stip;
import nl.impactmonitor.kpi.grafiek.Element.Tekst;
import nl.impactmonitor.kpi.grafiek.Element.Vlak;

/** A line over the months with target and expectation. A month that may not be shown is a gap in the line. */
public final class Verlooptekening {

    private static final int ONDER = 320;
    private static final int MAX_MAANDEN_OP_AS = 12;

    private final Verloop verloop;
    private final Schaal schaal;
    private final LocalDate eerste;
    private final long aantal;

    private Verlooptekening(Verloop verloop) {
        this.verloop = verloop;
        this.eerste = maanden().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate laatste = maanden().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        this.aantal = ChronoUnit.MONTHS.between(eerste, laatste) + 1;
        this.schaal = Schaal.tot(Stream.of(
                        verloop.maanden().stream().map(Verloop.Maand::waarde),
                        verloop.verwachting().stream().map(Verloop.Verwacht::hoog),
                        Stream.of(verloop.doel() == null ? BigDecimal.ZERO : verloop.doel()))
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
    }

    public static Schets van(Verloop verloop) {
        return new Verlooptekening(verloop).schets();
    }

    private Stream<LocalDate> maanden() {
        return Stream.concat(
                verloop.maanden().stream().map(Verloop.Maand::maand),
                verloop.verwachting().stream().map(Verloop.Verwacht::maand));
    }

    private Schets schets() {
        List<Element> uit = Kader.kop(verloop.titel(), verloop.ondertitel());
        assen(uit);
        band(uit);
        doel(uit);
        lijn(uit);
        List<String> noten = noten();
        uit.addAll(Kader.noten(noten, ONDER + 48));
        return new Schets(
                Kader.BREEDTE, Kader.hoogte(ONDER + 48, noten.size()), verloop.titel(), beschrijving(noten), uit);
    }

    private void assen(List<Element> uit) {
        uit.add(new Tekst(20, Kader.BOVEN - 12, verloop.eenheid(), 11, Kleuren.STIL, Anker.BEGIN));
        for (BigDecimal streep : schaal.strepen()) {
            uit.add(recht(y(streep), Kleuren.RASTER, 1, List.of()));
            uit.add(new Tekst(Kader.LINKS - 8, y(streep) + 4, Notatie.getal(streep), 11, Kleuren.STIL, Anker.EINDE));
        }
        long stap = Math.max(1, (aantal + MAX_MAANDEN_OP_AS - 1) / MAX_MAANDEN_OP_AS);
        for (long i = 0; i < aantal && aantal > 0; i += stap) {
            LocalDate maand = eerste.plusMonths(i);
            uit.add(new Tekst(x(maand), ONDER + 18, Notatie.maand(maand), 10, Kleuren.STIL, Anker.MIDDEN));
        }
    }

    private void band(List<Element> uit) {
        List<Verloop.Verwacht> verwacht = verloop.verwachting();
        if (verwacht.isEmpty()) {
            return;
        }
        List<Punt> rand = new ArrayList<>();
        verwacht.forEach(v -> rand.add(new Punt(x(v.maand()), y(v.hoog()))));
        verwacht.reversed().forEach(v -> rand.add(new Punt(x(v.maand()), y(v.laag()))));
        uit.add(new Vlak(rand, Kleuren.BAND));
        List<Punt> midden = verwacht.stream()
                .map(v -> new Punt(x(v.maand()), y(v.midden())))
                .toList();
        uit.add(new Lijn(midden, Kleuren.LIJN, 1.5, List.of(2, 4)));
    }

    private void doel(List<Element> uit) {
        if (verloop.doel() != null) {
            double y = y(verloop.doel());
            uit.add(recht(y, Kleuren.DOEL, 1.5, List.of(8, 4)));
            String tekst = "doelwaarde " + Notatie.getal(verloop.doel());
            uit.add(new Tekst(Kader.LINKS + 6, y - 5, tekst, 11, Kleuren.DOEL, Anker.BEGIN));
        }
    }

    private void lijn(List<Element> uit) {
        List<Punt> stuk = new ArrayList<>();
        for (Verloop.Maand maand : verloop.maanden()) {
            if (maand.waarde() == null) {
                sluit(stuk, uit);
            } else {
                stuk.add(new Punt(x(maand.maand()), y(maand.waarde())));
            }
        }
        sluit(stuk, uit);
        verloop.maanden().stream()
                .filter(m -> m.waarde() != null)
                .forEach(m ->
                        uit.add(new Stip(x(m.maand()), y(m.waarde()), 3, Kleuren.LIJN, in(m.maand(), m.waarde()))));
    }

    private static void sluit(List<Punt> stuk, List<Element> uit) {
        if (stuk.size() > 1) {
            uit.add(new Lijn(List.copyOf(stuk), Kleuren.LIJN, 2, List.of()));
        }
        stuk.clear();
    }

    private List<String> noten() {
        List<String> noten = new ArrayList<>();
        long weg = verloop.maanden().stream().filter(m -> m.waarde() == null).count();
        if (weg > 0) {
            noten.add("Onderbroken lijn: " + (weg == 1 ? "een maand" : weg + " maanden")
                    + " wordt niet getoond, omdat er te weinig personen achter staan; dat is geen nul.");
        }
        if (!verloop.verwachting().isEmpty()) {
            noten.add("Vlak: verwachting per maand met 95%-interval, als de laatste maanden zo doorgaan.");
        }
        return noten;
    }

    private String beschrijving(List<String> noten) {
        String punten =
                verloop.maanden().stream().map(m -> in(m.maand(), m.waarde())).collect(Collectors.joining("; "));
        String doel = verloop.doel() == null ? "" : " Doelwaarde: " + Notatie.getal(verloop.doel()) + ".";
        String verwacht = verloop.verwachting().stream()
                .map(v -> Notatie.maand(v.maand()) + ": " + Notatie.getal(v.midden()) + " (" + Notatie.getal(v.laag())
                        + " tot " + Notatie.getal(v.hoog()) + ")")
                .collect(Collectors.joining("; "));
        return verloop.titel() + ". " + verloop.ondertitel() + ". In " + verloop.eenheid() + ", per maand: "
                + (punten.isEmpty() ? "nog geen gegevens" : punten) + "." + doel
                + (verwacht.isEmpty() ? "" : " Verwacht: " + verwacht + ".")
                + (noten.isEmpty() ? "" : " " + String.join(" ", noten));
    }

    private static String in(LocalDate maand, BigDecimal waarde) {
        return Notatie.maand(maand) + ": " + (waarde == null ? "niet getoond" : Notatie.getal(waarde));
    }

    private static Lijn recht(double y, String kleur, double dikte, List<Integer> streep) {
        return new Lijn(List.of(new Punt(Kader.LINKS, y), new Punt(Kader.RECHTS, y)), kleur, dikte, streep);
    }

    private double x(LocalDate maand) {
        double ruimte = Kader.RECHTS - Kader.LINKS - 40;
        return Kader.LINKS
                + 20
                + (aantal == 1 ? ruimte / 2 : ruimte * ChronoUnit.MONTHS.between(eerste, maand) / (aantal - 1));
    }

    private double y(BigDecimal waarde) {
        return ONDER - schaal.deel(waarde) * (ONDER - Kader.BOVEN);
    }
}
