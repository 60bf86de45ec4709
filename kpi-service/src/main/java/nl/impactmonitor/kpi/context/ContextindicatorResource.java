package nl.impactmonitor.kpi.context;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contextindicatoren")
@Tag(
        name = "Contextindicatoren",
        description = "Cijfers over de omgeving van een pilot, zoals werkloosheid en vacatures.")
class ContextindicatorResource {

    private final ToonContext tonen;
    private final ZetIndicator zetten;

    ContextindicatorResource(ToonContext tonen, ZetIndicator zetten) {
        this.tonen = tonen;
        this.zetten = zetten;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de contextindicatoren",
            description = "De codelijst, met per indicator de cijfers die gelden, per regio en periode, elk met bron,"
                    + " datum van ophalen en levering. Een indicator zonder cijfers heeft een lege lijst.")
    public Contextoverzicht toon(
            @Parameter(description = "Code van een indicator.") @QueryParam("indicator") String indicator,
            @Parameter(description = "Code van een regio; NL is heel Nederland.") @QueryParam("regio") String regio,
            @Parameter(description = "Code van een pilot: de cijfers van zijn regio en van heel Nederland.")
                    @QueryParam("pilot")
                    String pilot,
            @Parameter(description = "Perioden die op of na deze dag eindigen.") @QueryParam("van") LocalDate van,
            @Parameter(description = "Perioden die op of voor deze dag beginnen.") @QueryParam("tot") LocalDate tot) {
        return tonen.toon(indicator, regio, pilot, van, tot);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("onderzoeker")
    @Operation(
            summary = "Zet een indicator in de codelijst",
            description = "Een nieuwe code, of een nieuwe versie als er iets verandert; cijfers houden de versie"
                    + " waaronder ze geladen zijn.")
    public Contextindicator zet(
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull @Valid IndicatorVraag vraag) {
        return zetten.zet(code, vraag);
    }
}
