package nl.impactmonitor.kpi.rapport;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a report that is read from one source, and can fail without the others. In the order of the report; the last three have
 * no numbers of their own, and stand in a snapshot only when they failed.
 */
@Schema(name = "RapportageDeel")
public enum Deel {
    KPI("KPI's"),
    STROOM("Doorstroom"),
    UITVAL("Uitval"),
    VERANDERING("Verandering per leefgebied"),
    NIVEAUS("Niveaus bij de 0-meting en de 1-meting"),
    OVERGANGEN("Overgangen tussen niveaus"),
    DUURZAAMHEID("Duurzaamheid"),
    VERANKERING("Verankering"),
    FACTOREN("Succes- en faalfactoren"),
    BEREKENING("Maatschappelijke baten en bbp-effect"),
    MKBA("Maatschappelijke kosten en baten"),
    BBP("Bbp-effect"),
    MIDDELEN("Middelen"),
    PARTNERS("Partners"),
    ACTIVITEITEN("Activiteiten"),
    CONTEXT("Contextuele factoren"),
    VERLOOP("Verloop van de KPI's"),
    PARAMETERS("Parameters van de telregels"),
    REKENPARAMETERS("Parameters van de berekening"),
    VRAGEN("Onderzoeksvragen en definities"),
    ACHTERGROND("Pilots, instrumenten en evaluatiekader"),
    HERKOMST("Wie is geteld in de cijfers over mensen");

    private final String titel;

    Deel(String titel) {
        this.titel = titel;
    }

    /** Those that are lists of numbers. */
    public static List<Deel> metGetallen() {
        return Arrays.stream(values())
                .filter(deel -> deel.compareTo(VRAGEN) < 0)
                .toList();
    }

    public String titel() {
        return titel;
    }
}
