package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.impactmonitor.economics.mkba.Additionaliteit;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/** What was observed, beside what it is worth. */
final class Veranderingtabel {

    private final Gegevens gegevens;
    private final String valuta;
    private final Modelinvoer invoer;

    Veranderingtabel(Gegevens gegevens, String valuta) {
        this.gegevens = gegevens;
        this.valuta = valuta;
        this.invoer = gegevens.invoer();
    }

    List<Veranderingregel> regels() {
        Optional<Reden> uitkering =
                gegevens.achterhouding.uitkering() ? Optional.of(Reden.GEDOMINEERD) : Optional.empty();
        Optional<Reden> uren = gegevens.achterhouding.uren();
        List<Veranderingregel> regels = new ArrayList<>();
        regels.add(geld(Grootheid.INKOMEN, "Bruto jaarinkomen", Optional.empty()));
        regels.add(geld(Grootheid.BIJSTAND, "Netto bijstand per jaar", uitkering));
        regels.add(geld(Grootheid.OVERIGE_UITKERING, "Andere netto uitkering per jaar", uitkering));
        regels.add(regel(Grootheid.EXTRA_UREN, "Betaalde uren", "uur per week", Groepsbeeld::nUren, uren));
        regels.add(regel(
                Grootheid.PRODUCTIVITEITSWINST,
                "Uren bij de 0-meting maal de stijging van het uurloon",
                valuta + " per week",
                Groepsbeeld::nUren,
                uren));
        regels.add(regel(Grootheid.WERKZAAM, "Deel dat werkt", "fractie", Groepsbeeld::n, Optional.empty()));
        regels.add(regel(
                Grootheid.OPLEIDING,
                "Deel met een startkwalificatie",
                "fractie",
                beeld -> beeld.opleiding().n(),
                teWeinig(Grootheid.OPLEIDING)));
        regels.add(regel(
                Grootheid.GEZONDHEID,
                "Gezondheid (lichaam en geest), van wie daarvoor toestemming gaf",
                "punten",
                beeld -> beeld.gezondheid().n(),
                teWeinig(Grootheid.GEZONDHEID)));
        return List.copyOf(regels);
    }

    private Optional<Reden> teWeinig(Grootheid grootheid) {
        return gegevens.gebruikt(grootheid) ? Optional.empty() : Optional.of(Reden.TE_WEINIG_PERSONEN);
    }

    private Veranderingregel geld(Grootheid grootheid, String naam, Optional<Reden> reden) {
        return regel(grootheid, naam, valuta + " per jaar", Groepsbeeld::n, reden);
    }

    private Veranderingregel regel(
            Grootheid grootheid, String naam, String eenheid, ToIntFunction<Groepsbeeld> n, Optional<Reden> reden) {
        boolean zichtbaar = reden.isEmpty();
        double bruto = invoer.waarde(grootheid);
        return new Veranderingregel(
                grootheid.name(),
                naam,
                eenheid,
                zichtbaar ? n.applyAsInt(gegevens.deelnemers) : null,
                zichtbaar ? getal(eenheid, bruto) : null,
                zichtbaar ? getal(eenheid, bruto * keten()) : null,
                proMemorie(grootheid),
                reden.orElse(null));
    }

    private double keten() {
        Additionaliteit keten = invoer.keten();
        return (1.0 - keten.deadweight()) * keten.attributie() * (1.0 - keten.verdringing());
    }

    /** Nothing in the set puts money on education or health unless it says so. */
    private boolean proMemorie(Grootheid grootheid) {
        return switch (grootheid) {
            case OPLEIDING -> invoer.waarde(Grootheid.WAARDE_OPLEIDING) == 0.0;
            case GEZONDHEID ->
                invoer.waarde(Grootheid.WAARDE_GEZONDHEIDSPUNT) == 0.0
                        && invoer.waarde(Grootheid.ZORG_PER_GEZONDHEIDSPUNT) == 0.0;
            default -> false;
        };
    }

    private BigDecimal getal(String eenheid, double waarde) {
        return eenheid.startsWith(valuta) ? Afronding.geld(waarde) : Afronding.verhouding(waarde);
    }
}
