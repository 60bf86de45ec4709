package nl.impactmonitor.kpi.verandering;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.grafiek.Verdelingen;
import nl.impactmonitor.kpi.grafiek.Verdelingen.Meting;
import nl.impactmonitor.kpi.grafiek.Verdelingtekening;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatkop;
import nl.impactmonitor.kpi.poort.Bron;
import nl.impactmonitor.platform.drawing.Sketch;

/** The change of a leefgebied as it was given to the caller, drawn: how scores lay at the nulmeting and at the later one. */
final class LeefgebiedGrafiek {

    private LeefgebiedGrafiek() {}

    /**
     * One series: of one learner type, on versions that may be compared. Which, where there are more, is asked.
     *
     * @param instrument null for the series with most people
     */
    static Sketch van(Leefgebieden antwoord, String code, String instrument) {
        Leefgebied leefgebied = antwoord.leefgebieden().stream().findFirst().orElse(null);
        Optional<LeefgebiedReeks> reeks = leefgebied == null
                ? Optional.empty()
                : leefgebied.reeksen().stream()
                        .filter(r -> instrument == null || instrument.equals(r.instrument()))
                        .max(java.util.Comparator.comparingLong(r -> r.n() == null ? -1 : r.n()));
        String naam = leefgebied == null ? code : leefgebied.naam();
        String onder = antwoord.kop().programma() + selectie(antwoord.kop())
                + reeks.map(r -> r.instrument() == null ? "" : ", instrument " + r.instrument())
                        .orElse("")
                + ", tot en met " + antwoord.kop().totEnMet() + herkomst(antwoord.kop());
        return Verdelingtekening.van(reeks.flatMap(r -> gegevens(naam, onder, antwoord.moment(), r))
                .orElseGet(() -> niets(naam, onder, antwoord.moment(), onderdrukt(reeks))));
    }

    private static boolean onderdrukt(Optional<LeefgebiedReeks> reeks) {
        return reeks.filter(r -> r.reden() == LeefgebiedReeks.Reden.ONDERDRUKT).isPresent();
    }

    private static String selectie(Maatkop kop) {
        StringBuilder tekst = new StringBuilder();
        kop.selectie()
                .forEach((dimensie, waarde) ->
                        tekst.append(", ").append(dimensie).append(" ").append(String.join(" of ", waarde)));
        return tekst.toString();
    }

    private static Optional<Verdelingen> gegevens(String naam, String onder, Meetmoment moment, LeefgebiedReeks reeks) {
        if (reeks.verdeling() == null) {
            return richtingen(naam, onder, reeks);
        }
        if (reeks.verdeling().nul().isEmpty()) {
            return Optional.empty();
        }
        Scoreklassen klassen = Scoreklassen.van(reeks.verdeling());
        return Optional.of(new Verdelingen(
                titel(naam),
                onder,
                klassen.namen(),
                List.of(new Verdelingen.Leefgebied(
                        naam,
                        List.of(
                                new Meting(
                                        "0-meting",
                                        klassen.aandelen(reeks.verdeling().nul()),
                                        reeks.n()),
                                new Meting(
                                        later(moment),
                                        klassen.aandelen(reeks.verdeling().later()),
                                        reeks.n()))))));
    }

    /** What went out: in which way people changed, and not between which scores. */
    private static Optional<Verdelingen> richtingen(String naam, String onder, LeefgebiedReeks reeks) {
        List<Deel> delen = java.util.stream.Stream.of(reeks.slechter(), reeks.gelijk(), reeks.beter())
                .filter(deel -> deel != null && deel.aandeel() != null)
                .toList();
        if (delen.size() < 3) {
            return Optional.empty();
        }
        List<Double> aandelen = delen.stream().map(Deel::aandeel).toList();
        return Optional.of(new Verdelingen(
                titel(naam),
                onder,
                List.of("slechter", "gelijk", "beter"),
                List.of(new Verdelingen.Leefgebied(naam, List.of(new Meting("verandering", aandelen, reeks.n()))))));
    }

    private static String herkomst(Maatkop kop) {
        String status = kop.status().name().toLowerCase(java.util.Locale.ROOT);
        return kop.bron() == Bron.LIVE ? "; live, " + status + ", intern" : "; afgeschermde stand, " + status;
    }

    /** Nobody measured twice: an empty chart that says so; not allowed to show: bars of words. */
    private static Verdelingen niets(String naam, String onder, Meetmoment moment, boolean onderdrukt) {
        List<Verdelingen.Leefgebied> leeg = onderdrukt
                ? List.of(new Verdelingen.Leefgebied(
                        naam, List.of(new Meting("0-meting", null, null), new Meting(later(moment), null, null))))
                : List.of();
        return new Verdelingen(titel(naam), onder, List.of(), leeg);
    }

    private static String titel(String naam) {
        return "Verandering: " + naam;
    }

    private static String later(Meetmoment moment) {
        return moment == Meetmoment.EEN ? "1-meting" : "vervolgmeting";
    }
}
