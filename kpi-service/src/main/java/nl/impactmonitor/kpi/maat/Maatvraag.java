package nl.impactmonitor.kpi.maat;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which people and up to when, as a request asks it; {@link Selecties} says whether it can be asked. */
public class Maatvraag {

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    String programma;

    @Parameter(
            description = "Tot en met welke dag; standaard vandaag. Deze cijfers tellen hele maanden: van een maand die"
                    + " op de peildatum nog loopt telt niets mee, behalve van de maand van vandaag.")
    @QueryParam("peildatum")
    LocalDate peildatum;

    @Parameter(description = "Code van een pilot.")
    @QueryParam("pilot")
    String pilot;

    @Parameter(description = "Code van een regio.")
    @QueryParam("regio")
    String regio;

    @Parameter(description = "M, V, X of ONBEKEND.")
    @QueryParam("geslacht")
    String geslacht;

    @Parameter(description = "Bijvoorbeeld 25-34.")
    @QueryParam("leeftijdsklasse")
    String leeftijdsklasse;

    @Parameter(description = "Hoogste opleiding: LAAG, MIDDELBAAR, HOOG of ONBEKEND.")
    @QueryParam("opleiding")
    String opleiding;

    @Parameter(description = "NT1, NT2 of ONBEKEND.")
    @QueryParam("leerderType")
    String leerderType;

    @Parameter(description = "LAAGGELETTERD_EN_LAAGOPGELEID, LAAGGELETTERD, LAAGOPGELEID, GEEN of ONBEKEND.")
    @QueryParam("doelgroep")
    String doelgroep;

    @Parameter(description = "Hoe iemand binnenkwam, bijvoorbeeld GEMEENTE.")
    @QueryParam("instroomkanaal")
    String instroomkanaal;

    @Parameter(description = "De maand van aanmelding, als jaar-maand.", example = "2026-03")
    @QueryParam("instroommaand")
    String instroommaand;
}
