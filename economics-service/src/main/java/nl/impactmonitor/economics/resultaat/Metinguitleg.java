package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/** Says of an observed quantity what it is, how large, and of how many people it is known. */
final class Metinguitleg {

    private Metinguitleg() {}

    static Invoer van(Gegevens gegevens, Grootheid grootheid, String valuta) {
        return switch (grootheid) {
            case INKOMEN -> geld(gegevens, grootheid, "bruto jaarinkomen", valuta);
            case BIJSTAND -> geld(gegevens, grootheid, "netto bijstand per jaar", valuta);
            case OVERIGE_UITKERING -> geld(gegevens, grootheid, "netto uitkering per jaar", valuta);
            case EXTRA_UREN ->
                getal(gegevens, grootheid, "betaalde uren", "uur per week per deelnemer", Groepsbeeld::nUren);
            case WERKZAAM -> getal(gegevens, grootheid, "het deel dat werkt", "fractie", Groepsbeeld::n);
            case OPLEIDING ->
                getal(gegevens, grootheid, "het deel met een startkwalificatie", "fractie", beeld -> beeld.opleiding()
                        .n());
            case GEZONDHEID ->
                getal(
                        gegevens,
                        grootheid,
                        "gezondheid, van wie daarvoor toestemming gaf",
                        "punten per deelnemer",
                        beeld -> beeld.gezondheid().n());
            default -> throw new IllegalArgumentException(grootheid + " is no change that was observed");
        };
    }

    /** What VERVOLG-metingen say of how a change goes on; empty when they are too few. */
    static Optional<Invoer> behoud(Gegevens gegevens) {
        return gegevens.behoud()
                .map(behoud -> Invoer.gemeten(
                        Grootheid.BEHOUD.name(),
                        "deel van de verandering van het inkomen dat een jaar later over is",
                        Afronding.verhouding(behoud.perJaar()),
                        "fractie per jaar",
                        "VERVOLG-metingen van " + gegevens.deelnemers.vervolg().n() + " deelnemers"));
    }

    private static Invoer geld(Gegevens gegevens, Grootheid grootheid, String wat, String valuta) {
        return invoer(
                gegevens,
                grootheid,
                wat,
                Afronding.geld(gegevens.invoer().waarde(grootheid)),
                valuta + " per deelnemer per jaar",
                Groepsbeeld::n);
    }

    private static Invoer getal(
            Gegevens gegevens, Grootheid grootheid, String wat, String eenheid, ToIntFunction<Groepsbeeld> n) {
        return invoer(
                gegevens, grootheid, wat, Afronding.verhouding(gegevens.invoer().waarde(grootheid)), eenheid, n);
    }

    private static Invoer invoer(
            Gegevens gegevens,
            Grootheid grootheid,
            String wat,
            BigDecimal waarde,
            String eenheid,
            ToIntFunction<Groepsbeeld> n) {
        boolean referentie = gegevens.metReferentie();
        String bron = "0- en 1-metingen van " + n.applyAsInt(gegevens.deelnemers) + " deelnemers"
                + (referentie ? " en " + n.applyAsInt(gegevens.referentie) + " mensen in de referentiegroep" : "");
        String lezing = (referentie ? "verschil in verschillen van " : "verandering van ") + wat;
        return Invoer.gemeten(grootheid.name(), lezing, waarde, eenheid, bron);
    }
}
