package nl.impactmonitor.interview.interview;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.impactmonitor.platform.rest.Voorwaarden;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which interviews a list is about: everything that is given must hold. */
public class Interviewfilter {

    @Parameter(description = "Alleen interviews van deze pilot", example = "TWENTE")
    @QueryParam("pilot")
    public String pilot;

    @Parameter(description = "Regionaal of landelijk")
    @QueryParam("niveau")
    public Niveau niveau;

    @Parameter(description = "Alleen interviews met deze status")
    @QueryParam("status")
    public InterviewStatus status;

    @Parameter(description = "Met een respondent van deze soort organisatie")
    @QueryParam("organisatiesoort")
    public Organisatiesoort organisatiesoort;

    @Parameter(description = "Op of na deze dag")
    @QueryParam("vanaf")
    public LocalDate vanaf;

    @Parameter(description = "Op of voor deze dag")
    @QueryParam("tot")
    public LocalDate tot;

    Voorwaarden voorwaarden() {
        return new Voorwaarden()
                .als("pilot = :pilot", "pilot", pilot)
                .als("niveau = :niveau", "niveau", niveau)
                .als("status = :status", "status", status)
                .als(
                        "exists (select 1 from i.respondenten r where r.organisatiesoort = :soort)",
                        "soort",
                        organisatiesoort)
                .als("datum >= :vanaf", "vanaf", vanaf)
                .als("datum <= :tot", "tot", tot);
    }
}
