package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.ATTRIBUTIE;
import static nl.impactmonitor.economics.parameterset.Parametercode.BELASTINGDRUK;
import static nl.impactmonitor.economics.parameterset.Parametercode.DEADWEIGHT;
import static nl.impactmonitor.economics.parameterset.Parametercode.SAMENLEVING_PER_JAAR;
import static nl.impactmonitor.economics.parameterset.Parametercode.UITVAL;
import static nl.impactmonitor.economics.parameterset.Parametercode.VERDRINGING;
import static nl.impactmonitor.economics.parameterset.Parametercode.WERKGEVERSLASTEN;
import static nl.impactmonitor.economics.parameterset.Parametercode.ZORG_PER_JAAR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/** Says of each post in Dutch how it was calculated, and from what. */
final class Uitleg {

    private final Gegevens gegevens;
    private final String valuta;

    Uitleg(Gegevens gegevens, String valuta) {
        this.gegevens = gegevens;
        this.valuta = valuta;
    }

    /** The additionality chain in words, as it was used. */
    String keten() {
        return (gegevens.metReferentie() ? "" : "(1 − deadweight) × ")
                + "attributie × (1 − verdringing) × (1 − uitval)^(t − 1)";
    }

    Postuitleg van(String post) {
        return switch (post) {
            case Model.INKOMEN ->
                door(
                        "Bruto inkomen van de deelnemer",
                        bruto("bruto jaarinkomen"),
                        gemeten(post, "bruto jaarinkomen", Groepsbeeld::inkomensverandering));
            case Model.ARBEIDSPRODUCTIVITEIT ->
                uit("Arbeidsproductiviteit boven het bruto loon", "post INKOMEN × werkgeverslasten", WERKGEVERSLASTEN);
            case Model.ZORG -> perJaar("Minder zorgkosten", ZORG_PER_JAAR);
            case Model.SAMENLEVING -> perJaar("Overige baten voor de samenleving", SAMENLEVING_PER_JAAR);
            case Model.BELASTING ->
                uit("Belasting en premies", "post INKOMEN × belastingdruk; van deelnemer naar Rijk", BELASTINGDRUK);
            case Model.WERKGEVERSPREMIES ->
                uit(
                        "Werkgeverspremies",
                        "gelijk aan post ARBEIDSPRODUCTIVITEIT; van werkgever naar Rijk",
                        WERKGEVERSLASTEN);
            case Model.BIJSTAND ->
                door(
                        "Bijstand",
                        bruto("netto bijstand per jaar (per maand × 12)") + "; van gemeente naar deelnemer",
                        gemeten(post, "netto bijstand per jaar", Groepsbeeld::bijstandsverandering));
            case Model.OVERIGE_UITKERING ->
                door(
                        "Overige uitkeringen",
                        bruto("netto uitkering per jaar (per maand × 12)") + "; van Rijk en UWV naar deelnemer",
                        gemeten(post, "netto uitkering per jaar", Groepsbeeld::overigeUitkeringsverandering));
            case Model.KOSTEN_RIJK -> uit("Kosten van het Rijk", "parameter, eenmalig bij de start", post);
            case Model.KOSTEN_GEMEENTE -> uit("Kosten van de gemeente", "parameter, eenmalig bij de start", post);
            case Model.KOSTEN_WERKGEVER -> uit("Kosten van de werkgever", "parameter, eenmalig bij de start", post);
            case Model.LOCK_IN -> uit("Gemist inkomen tijdens het traject", "parameter, in jaar 1", post);
            case Model.BELASTING_LOCK_IN ->
                uit(
                        "Belasting over het gemiste inkomen",
                        "post LOCK_IN × belastingdruk; van Rijk naar deelnemer",
                        BELASTINGDRUK);
            default -> throw new IllegalStateException("no words for post " + post);
        };
    }

    private String bruto(String wat) {
        String maat = gegevens.metReferentie() ? "verschil in verschillen van " : "verandering van ";
        return maat + wat + " × " + keten();
    }

    private Postuitleg perJaar(String naam, String code) {
        List<Invoer> invoer = new ArrayList<>(parameters(code));
        invoer.addAll(ketenInvoer());
        return new Postuitleg(naam, "parameter × " + keten(), List.copyOf(invoer));
    }

    private Postuitleg door(String naam, String formule, Invoer gemeten) {
        List<Invoer> invoer = new ArrayList<>(List.of(gemeten));
        invoer.addAll(ketenInvoer());
        return new Postuitleg(naam, formule, List.copyOf(invoer));
    }

    private Postuitleg uit(String naam, String formule, String code) {
        return new Postuitleg(naam, formule, parameters(code));
    }

    List<Invoer> ketenInvoer() {
        return gegevens.metReferentie()
                ? parameters(ATTRIBUTIE, VERDRINGING, UITVAL)
                : parameters(DEADWEIGHT, ATTRIBUTIE, VERDRINGING, UITVAL);
    }

    List<Invoer> parameters(String... codes) {
        return List.of(codes).stream()
                .map(code -> Invoer.van(gegevens.parameter(code).orElseThrow()))
                .toList();
    }

    private Invoer gemeten(String code, String naam, ToDoubleFunction<Groepsbeeld> maat) {
        String bron = "0- en 1-metingen van " + gegevens.deelnemers.n() + " deelnemers"
                + (gegevens.metReferentie() ? " en " + gegevens.referentie.n() + " mensen in de referentiegroep" : "");
        String lezing = (gegevens.metReferentie() ? "verschil in verschillen van " : "verandering van ") + naam;
        return Invoer.gemeten("METING_" + code, lezing, gegevens.bruto(maat), valuta + " per deelnemer per jaar", bron);
    }
}
