package nl.impactmonitor.kpi.verandering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Nederlands;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.statistiek.Richting;
import nl.impactmonitor.kpi.statistiek.Verandering;
import nl.impactmonitor.kpi.statistiek.Verdeling;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Begrip;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Bewijskracht;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Overgang;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Reden;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Scoreaantal;
import nl.impactmonitor.kpi.verandering.Reeksgrens.Onderdeel;
import nl.impactmonitor.kpi.verandering.Scores.Score;

/** Makes the answer about one series of live people. Scores are made so that higher is better, whatever the items ask. */
final class Reeksmaker {

    private static final String ZIN =
            "Van %d deelnemers met twee vergelijkbare scores ging %s omhoog, bleef %s gelijk en"
                    + " ging %s omlaag; gemiddeld %s punt.";

    private final boolean uitgebreid;
    private final Betrouwbaarheden.Bekend betrouwbaarheid;

    /**
     * @param uitgebreid with distributions, transition table and the checks on drop-outs
     * @param betrouwbaarheid of the scores of which is told who changed reliably
     */
    Reeksmaker(boolean uitgebreid, Betrouwbaarheden.Bekend betrouwbaarheid) {
        this.uitgebreid = uitgebreid;
        this.betrouwbaarheid = betrouwbaarheid;
    }

    /**
     * @param verandering null when nobody has two scores
     * @param pHolm null without a signed-rank test
     * @param weg what is not told
     */
    LeefgebiedReeks van(
            Score score, String versies, Reeks reeks, Verandering verandering, Double pHolm, Set<Onderdeel> weg) {
        Optional<Referentievergelijking> naast = Referentievergelijking.van(reeks);
        Referentievergelijking referentie =
                naast.filter(r -> !weg.contains(Onderdeel.REFERENTIE)).orElse(null);
        Verandering v = verandering;
        return new LeefgebiedReeks(
                versies.isEmpty() ? null : versies,
                v == null ? 0L : v.n(),
                v == null ? "Er is nog niemand met twee vergelijkbare scores." : zin(v, referentie),
                null,
                Begrip.VERANDERING,
                Bewijskracht.MARYLAND_1,
                v == null ? null : Deel.van(v.beter()),
                v == null ? null : Deel.van(v.gelijk()),
                v == null ? null : Deel.van(v.slechter()),
                v == null ? null : v.mediaan(),
                v == null ? null : v.gemiddelde(),
                v == null ? null : Toetsen.van(v, pHolm, score.jaNee()),
                v == null
                        ? null
                        : betrouwbaarheid
                                .van(score.code(), versies)
                                .map(b -> Betrouwbaar.van(b, reeks.overgangen()))
                                .orElse(null),
                referentie,
                weg.contains(Onderdeel.UITGEVALLEN) ? null : reeks.uitgevallen().n(),
                weg.contains(Onderdeel.NOG_NIET_GEMETEN) ? null : reeks.open().n(),
                weg.contains(Onderdeel.ZONDER_SCORE) ? null : reeks.zonderScore(),
                onderdrukt(weg, naast.isPresent()),
                v == null ? Reden.NIEMAND_GEMETEN : null,
                uitgebreid && v != null ? verdeling(v) : null,
                uitgebreid && v != null ? overgangen(reeks.overgangen()) : null,
                uitgebreid ? Uitvalcontrole.van(reeks) : null);
    }

    /** Null when nobody has two scores. */
    static Verandering verandering(Reeks reeks) {
        Overgangen overgangen = reeks.overgangen();
        return overgangen.n() == 0 ? null : Verandering.van(overgangen, Richting.HOGER_IS_BETER);
    }

    /** A reference group that is not there is not hidden either. */
    private static List<String> onderdrukt(Set<Onderdeel> weg, boolean metReferentie) {
        List<String> namen = weg.stream()
                .filter(onderdeel -> onderdeel != Onderdeel.REFERENTIE || metReferentie)
                .map(Onderdeel::veld)
                .toList();
        return namen.isEmpty() ? null : namen;
    }

    private static String zin(Verandering v, Referentievergelijking referentie) {
        String verandering = ZIN.formatted(
                v.n(),
                Nederlands.procent(v.beter().waarde()),
                Nederlands.procent(v.gelijk().waarde()),
                Nederlands.procent(v.slechter().waarde()),
                Nederlands.verandering(v.gemiddelde()));
        if (referentie == null) {
            return verandering;
        }
        return verandering
                + " In de pilots met een referentiegroep is dat %s punt ten opzichte van die groep (tussen %s en %s)."
                        .formatted(
                                Nederlands.verandering(referentie.verschilInVerschillen()),
                                Nederlands.verandering(referentie.interval().van()),
                                Nederlands.verandering(referentie.interval().tot()));
    }

    private static LeefgebiedReeks.Verdeling verdeling(Verandering v) {
        return new LeefgebiedReeks.Verdeling(aantallen(v.nul()), aantallen(v.een()));
    }

    private static List<Scoreaantal> aantallen(Verdeling verdeling) {
        return verdeling.aantallen().entrySet().stream()
                .map(e -> new Scoreaantal(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Overgang> overgangen(Overgangen overgangen) {
        return overgangen.cellen().entrySet().stream()
                .flatMap(rij -> rij.getValue().entrySet().stream()
                        .map(cel -> new Overgang(rij.getKey(), cel.getKey(), cel.getValue())))
                .toList();
    }
}
