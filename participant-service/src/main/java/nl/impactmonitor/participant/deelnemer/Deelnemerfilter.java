package nl.impactmonitor.participant.deelnemer;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which deelnemers a list is about: everything that is given must hold. */
public class Deelnemerfilter {

    @Parameter(description = "Code van een pilot.", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Deelnemers of de referentiegroep.")
    @QueryParam("groep")
    public Groep groep;

    @Parameter(description = "Aangemeld op of na deze dag.")
    @QueryParam("aangemeldVanaf")
    public LocalDate aangemeldVanaf;

    @Parameter(description = "Aangemeld op of voor deze dag.")
    @QueryParam("aangemeldTot")
    public LocalDate aangemeldTot;

    @Parameter(description = "Met of zonder instemming.")
    @QueryParam("instemming")
    public Boolean instemming;

    @Parameter(description = "Uitgevallen of niet.")
    @QueryParam("uitgevallen")
    public Boolean uitgevallen;

    @QueryParam("geslacht")
    public Kenmerken.Geslacht geslacht;

    @QueryParam("opleidingsniveau")
    public Kenmerken.Opleidingsniveau opleidingsniveau;

    @QueryParam("leerderType")
    public Kenmerken.LeerderType leerderType;

    @QueryParam("instroomkanaal")
    public Kenmerken.Instroomkanaal instroomkanaal;

    /** Conditions on Deelnemer, and their parameters; none for what is not given. */
    Map<String, Object> voegToe(List<String> voorwaarden) {
        Map<String, Object> parameters = new HashMap<>();
        voeg(voorwaarden, parameters, "pilot = :pilot", "pilot", pilot);
        voeg(voorwaarden, parameters, "groep = :groep", "groep", groep);
        voeg(voorwaarden, parameters, "aangemeldOp >= :vanaf", "vanaf", aangemeldVanaf);
        voeg(voorwaarden, parameters, "aangemeldOp <= :tot", "tot", aangemeldTot);
        voeg(voorwaarden, parameters, "instemming = :instemming", "instemming", instemming);
        voeg(voorwaarden, parameters, "kenmerken.geslacht = :geslacht", "geslacht", geslacht);
        voeg(voorwaarden, parameters, "kenmerken.opleidingsniveau = :niveau", "niveau", opleidingsniveau);
        voeg(voorwaarden, parameters, "kenmerken.leerderType = :type", "type", leerderType);
        voeg(voorwaarden, parameters, "kenmerken.instroomkanaal = :kanaal", "kanaal", instroomkanaal);
        if (uitgevallen != null) {
            voorwaarden.add("uitval.datum is " + (uitgevallen ? "not null" : "null"));
        }
        return parameters;
    }

    private static void voeg(
            List<String> voorwaarden, Map<String, Object> parameters, String voorwaarde, String naam, Object waarde) {
        if (waarde != null) {
            voorwaarden.add(voorwaarde);
            parameters.put(naam, waarde);
        }
    }
}
