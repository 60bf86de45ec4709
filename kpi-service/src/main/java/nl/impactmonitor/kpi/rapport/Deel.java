package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a report that is read from one source, and can fail without the others. In the order of the report. */
@Schema(name = "RapportageDeel")
public enum Deel {
    KPI("KPI's"),
    STROOM("Doorstroom"),
    UITVAL("Uitval"),
    VERANDERING("Verandering per leefgebied"),
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
    REKENPARAMETERS("Parameters van de berekening");

    private final String titel;

    Deel(String titel) {
        this.titel = titel;
    }

    public String titel() {
        return titel;
    }
}
