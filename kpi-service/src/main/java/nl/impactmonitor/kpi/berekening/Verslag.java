package nl.impactmonitor.kpi.berekening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a report may print of the MKBA (berekeningen.v1, {@code verslag}): present values per deelnemer, in the valuta of the
 * berekening, unless it is said otherwise. Amounts by actor leave out who is held back.
 *
 * @param redenen why an outcome has no figure, by its name
 * @param kasstromen none when the horizon is beyond 40 years
 * @param onzekerheid null when it was not drawn
 */
public record Verslag(
        List<Post> posten,
        Map<String, BigDecimal> saldi,
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
        Verslagspreiding onzekerheid,
        List<Gevoeligheid> gevoeligheden,
        int gevoelighedenWeggelaten,
        List<Aanname> aannamen,
        List<Parameter> parameters,
        Bbp bbp,
        List<Verandering> veranderingen,
        List<Thema> welvaart,
        List<Waarschuwing> waarschuwingen) {

    /**
     * @param perJaar by actor from the start (year 0) on, not discounted; null beyond 40 years
     * @param maatschappelijk the sum over the actors, 0 of a transfer; null with a reden
     * @param bronnen codes of {@link #parameters}, or of its metingen
     */
    public record Post(
            String code,
            String naam,
            String soort,
            Map<String, BigDecimal> bedragen,
            Map<String, List<BigDecimal>> perJaar,
            BigDecimal maatschappelijk,
            String formule,
            List<String> bronnen,
            List<Meting> metingen,
            String reden) {}

    public record Meting(String code, String naam, BigDecimal waarde, String eenheid, String bron) {}

    public record Programma(
            int deelnemers,
            Map<String, BigDecimal> saldi,
            BigDecimal baten,
            BigDecimal kosten,
            BigDecimal maatschappelijk,
            BigDecimal fiscaal) {}

    public record Kasstroom(
            int jaar, BigDecimal baten, BigDecimal kosten, BigDecimal saldo, BigDecimal contant, BigDecimal opgeteld) {}

    public record Keten(
            String nulalternatief,
            BigDecimal deadweight,
            BigDecimal attributie,
            BigDecimal verdringing,
            BigDecimal uitval,
            BigDecimal groei,
            String formule,
            List<BigDecimal> nettoDeelPerJaar) {}

    /** @param omslagpunt value at which the saldo is 0; null without */
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

    public record Aanname(String code, String naam, BigDecimal waarde, String eenheid, BigDecimal saldo) {}

    public record Parameter(
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

    /** @param basis the bbp of {@code jaar} */
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

    /** @param gebruikt whether the KPI BBP is read so */
    public record Bbplezing(String maatstaf, String horizon, String noemer, BigDecimal waarde, boolean gebruikt) {}

    public record Verandering(
            String code,
            String naam,
            String eenheid,
            Integer n,
            BigDecimal bruto,
            BigDecimal netto,
            boolean proMemorie,
            String reden) {}

    public record Thema(String thema, boolean proMemorie, List<String> posten) {}

    public record Waarschuwing(String code, String tekst) {}
}
