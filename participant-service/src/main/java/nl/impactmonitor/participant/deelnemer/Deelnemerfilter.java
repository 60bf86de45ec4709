package nl.impactmonitor.participant.deelnemer;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import nl.impactmonitor.platform.rest.Voorwaarden;
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

    Voorwaarden voorwaarden() {
        var voorwaarden = new Voorwaarden()
                .als("pilot = :pilot", "pilot", pilot)
                .als("groep = :groep", "groep", groep)
                .als("aangemeldOp >= :vanaf", "vanaf", aangemeldVanaf)
                .als("aangemeldOp <= :tot", "tot", aangemeldTot)
                .als("instemming = :instemming", "instemming", instemming)
                .als("kenmerken.geslacht = :geslacht", "geslacht", geslacht)
                .als("kenmerken.opleidingsniveau = :niveau", "niveau", opleidingsniveau)
                .als("kenmerken.leerderType = :type", "type", leerderType)
                .als("kenmerken.instroomkanaal = :kanaal", "kanaal", instroomkanaal);
        if (uitgevallen != null) {
            voorwaarden.altijd("uitval.datum is " + (uitgevallen ? "not null" : "null"), Map.of());
        }
        return voorwaarden;
    }
}
