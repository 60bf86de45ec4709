package nl.impactmonitor.kpi.deelvraag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kaderonderdelen")
@Tag(
        name = "Evaluatiekader",
        description = "De onderdelen van het evaluatiekader: van middelen tot impact, en de context.")
class KaderonderdeelResource {

    private final BeantwoordVragen vragen;

    KaderonderdeelResource(BeantwoordVragen vragen) {
        this.vragen = vragen;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon het evaluatiekader",
            description = "Alle onderdelen, elk met waar het uit volgt en met zijn bewijs.")
    public Onderdelenlijst alle(@BeanParam Bewijsparameters parameters) {
        return vragen.onderdelen(parameters.vraag());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(summary = "Toon een onderdeel van het evaluatiekader", description = "Met zijn bewijs.")
    public OnderdeelAntwoord een(@PathParam("code") String code, @BeanParam Bewijsparameters parameters) {
        return vragen.onderdeel(code, parameters.vraag());
    }
}
