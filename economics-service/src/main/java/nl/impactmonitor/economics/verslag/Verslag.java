package nl.impactmonitor.economics.verslag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.resultaat.Aannameregel;
import nl.impactmonitor.economics.resultaat.Additionaliteitregel;
import nl.impactmonitor.economics.resultaat.Veranderingregel;
import nl.impactmonitor.economics.resultaat.Waarschuwing;
import nl.impactmonitor.economics.resultaat.Welvaartregel;

/**
 * The MKBA of a report, as docs/contracts/berekeningen.v1.schema.json describes it: present values per deelnemer unless it is
 * said otherwise. What has no figure stands in {@code redenen} with why, or beside a reden of its own.
 *
 * @param posten the matrix
 * @param saldi per actor, of those that may be shown
 * @param programma the same for all paired deelnemers together
 * @param redenen why an outcome has no figure, by its name
 * @param kasstromen none beyond {@link Verslagmaker#JAREN} years
 * @param onzekerheid null when it was not drawn
 * @param gevoeligheden the largest swings first
 * @param gevoelighedenWeggelaten how many smaller ones there are
 * @param parameters as they hold on the peildatum
 * @param veranderingen what was observed, with money put on it or pro memorie
 */
public record Verslag(
        List<Post> posten,
        Map<Actor, BigDecimal> saldi,
        BigDecimal baten,
        BigDecimal kosten,
        BigDecimal maatschappelijk,
        BigDecimal fiscaal,
        BigDecimal batenKostenVerhouding,
        Integer terugverdienjaar,
        BigDecimal mvpf,
        BigDecimal rendement,
        Programma programma,
        Map<String, String> redenen,
        List<Kasstroom> kasstromen,
        Keten keten,
        Spreidingsbeeld onzekerheid,
        List<Gevoeligheid> gevoeligheden,
        int gevoelighedenWeggelaten,
        List<Aannameregel> aannamen,
        List<Parameterregel> parameters,
        Bbp bbp,
        List<Veranderingregel> veranderingen,
        List<Welvaartregel> welvaart,
        List<Waarschuwing> waarschuwingen) {

    /** The same without the amounts of each post by year, which are what grows with the horizon. */
    public Verslag zonderJaren() {
        Map<String, String> waarom = new TreeMap<>(redenen);
        waarom.put("perJaar", "TE_GROOT");
        return new Verslag(
                posten.stream().map(Post::zonderJaren).toList(),
                saldi,
                baten,
                kosten,
                maatschappelijk,
                fiscaal,
                batenKostenVerhouding,
                terugverdienjaar,
                mvpf,
                rendement,
                programma,
                waarom,
                kasstromen,
                keten,
                onzekerheid,
                gevoeligheden,
                gevoelighedenWeggelaten,
                aannamen,
                parameters,
                bbp,
                veranderingen,
                welvaart,
                waarschuwingen);
    }

    /**
     * @param bedragen present value per actor; empty when the post is held back
     * @param perJaar from the start (year 0) on, per actor; null beyond {@link Verslagmaker#JAREN} years
     *     and where the message would not hold it
     * @param maatschappelijk the sum over the actors, 0 of a transfer; null when the post is held back
     * @param bronnen codes of {@code parameters}, and {@code METING_...} for what was observed
     * @param metingen what was observed and feeds it
     */
    public record Post(
            String code,
            String naam,
            Postsoort soort,
            Map<Actor, BigDecimal> bedragen,
            Map<Actor, List<BigDecimal>> perJaar,
            BigDecimal maatschappelijk,
            String formule,
            List<String> bronnen,
            List<Meting> metingen,
            String reden) {

        Post zonderJaren() {
            return new Post(code, naam, soort, bedragen, null, maatschappelijk, formule, bronnen, metingen, reden);
        }
    }

    public record Meting(String code, String naam, BigDecimal waarde, String eenheid, String bron) {}

    public record Programma(
            int deelnemers,
            Map<Actor, BigDecimal> saldi,
            BigDecimal baten,
            BigDecimal kosten,
            BigDecimal maatschappelijk,
            BigDecimal fiscaal) {}

    /** Not discounted but for contant; kosten as a positive amount. */
    public record Kasstroom(
            int jaar, BigDecimal baten, BigDecimal kosten, BigDecimal saldo, BigDecimal contant, BigDecimal opgeteld) {}

    /** From gross to net. */
    public record Keten(
            Additionaliteitregel.Nulalternatief nulalternatief,
            BigDecimal deadweight,
            BigDecimal attributie,
            BigDecimal verdringing,
            BigDecimal uitval,
            BigDecimal groei,
            String formule,
            List<BigDecimal> nettoDeelPerJaar) {}

    /** @param saldoBijLaag with this one at {@code laag} and all others as they are */
    public record Gevoeligheid(
            String parameter,
            String naam,
            String eenheid,
            BigDecimal laag,
            BigDecimal waarde,
            BigDecimal hoog,
            BigDecimal saldoBijLaag,
            BigDecimal saldoBijHoog,
            BigDecimal omslagpunt) {}

    public record Parameterregel(
            String code,
            String naam,
            BigDecimal waarde,
            BigDecimal laag,
            BigDecimal hoog,
            String eenheid,
            Integer prijsjaar,
            String bron,
            String verwijzing,
            String brongraad,
            String betrouwbaarheid) {}

    /**
     * @param basis bbp of {@code jaar}; null when the set has none
     * @param n deelnemers with known hours; null when held back
     */
    public record Bbp(
            BigDecimal basis,
            Integer jaar,
            String lezing,
            String formule,
            Integer n,
            List<Bbpjaar> jaren,
            List<Bbplezing> lezingen,
            String reden) {}

    public record Bbpjaar(int jaar, BigDecimal perDeelnemer, BigDecimal programma, BigDecimal aandeel) {}

    /**
     * @param doelVanaf null with {@code doelTot} and {@code oordeel} of an amount: the target is a share of the bbp
     * @param gebruikt whether the KPI BBP is read so
     */
    public record Bbplezing(
            String maatstaf,
            String horizon,
            String noemer,
            BigDecimal waarde,
            BigDecimal doelVanaf,
            BigDecimal doelTot,
            String oordeel,
            boolean gebruikt) {}
}
