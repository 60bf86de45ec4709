package nl.impactmonitor.kpi.uitsplitsing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which people and up to when, as it comes in. A filter that is given more than once takes any of its values. */
public class Filterparameters {

    @Parameter(description = "Code van het programma.")
    @QueryParam("programma")
    @DefaultValue("LLO")
    public String programma;

    @Parameter(description = "Tot en met welke dag feiten meetellen; standaard vandaag.")
    @QueryParam("peildatum")
    public LocalDate peildatum;

    @Parameter(description = "Alleen deze pilots.")
    @QueryParam("pilot")
    public List<String> pilot;

    @Parameter(description = "Alleen pilots in deze arbeidsmarktregio's.")
    @QueryParam("regio")
    public List<String> regio;

    @Parameter(description = "M, V, X of ONBEKEND.")
    @QueryParam("geslacht")
    public List<String> geslacht;

    @Parameter(description = "15-24, 25-34, 35-44, 45-54, 55-64, 65+ (in een adres: 65%2B) of ONBEKEND.")
    @QueryParam("leeftijdsklasse")
    public List<String> leeftijdsklasse;

    @Parameter(description = "Hoogste opleiding (CBS): LAAG, MIDDELBAAR, HOOG of ONBEKEND.")
    @QueryParam("opleiding")
    public List<String> opleiding;

    @Parameter(description = "NT1, NT2 of ONBEKEND.")
    @QueryParam("leerderType")
    public List<String> leerderType;

    @Parameter(description = "LAAGGELETTERD_EN_LAAGOPGELEID, LAAGGELETTERD, LAAGOPGELEID, GEEN of ONBEKEND.")
    @QueryParam("doelgroep")
    public List<String> doelgroep;

    @Parameter(description = "GEMEENTE, UWV, TAALHUIS, WERKGEVER, ROC, ZELF of ONBEKEND.")
    @QueryParam("instroomkanaal")
    public List<String> instroomkanaal;

    @Parameter(description = "Maand van aanmelding, als 2026-01.")
    @QueryParam("instroommaand")
    public List<String> instroommaand;

    /** Everybody, or everybody of one pilot. @param pilot null for all */
    public static Filterparameters van(String programma, String pilot, LocalDate peildatum) {
        Filterparameters parameters = new Filterparameters();
        parameters.programma = programma;
        parameters.pilot = pilot == null ? List.of() : List.of(pilot);
        parameters.peildatum = peildatum;
        return parameters;
    }

    Map<Dimensie, List<String>> filters() {
        Map<Dimensie, List<String>> filters = new EnumMap<>(Dimensie.class);
        filters.put(Dimensie.PILOT, pilot);
        filters.put(Dimensie.REGIO, regio);
        filters.put(Dimensie.GESLACHT, geslacht);
        filters.put(Dimensie.LEEFTIJDSKLASSE, leeftijdsklasse);
        filters.put(Dimensie.OPLEIDING, opleiding);
        filters.put(Dimensie.LEERDER_TYPE, leerderType);
        filters.put(Dimensie.DOELGROEP, doelgroep);
        filters.put(Dimensie.INSTROOMKANAAL, instroomkanaal);
        filters.put(Dimensie.INSTROOMMAAND, instroommaand);
        filters.values().removeIf(waarden -> waarden == null || waarden.isEmpty());
        return filters;
    }
}
