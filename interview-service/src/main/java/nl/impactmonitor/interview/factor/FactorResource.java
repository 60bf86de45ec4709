package nl.impactmonitor.interview.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.impactmonitor.platform.rest.Pagina;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/factoren")
@RolesAllowed("onderzoeker")
@Tag(name = "Factoren", description = "Succesfactoren, faalfactoren, lessen, thema's en context uit de interviews")
class FactorResource {

    private final TelFactoren factoren;
    private final FactorMatrix matrix;
    private final TelSamenloop samenloop;

    FactorResource(TelFactoren factoren, FactorMatrix matrix, TelSamenloop samenloop) {
        this.factoren = factoren;
        this.matrix = matrix;
        this.samenloop = samenloop;
    }

    @GET
    @Operation(
            summary = "Tel de factoren",
            description =
                    "Per code het aantal interviews en het aantal fragmenten van vastgestelde interviews, de meest "
                            + "genoemde eerst. Met een pilot alleen de interviews van die pilot, zonder pilot ook de landelijke.")
    public Factoren tel(
            @Parameter(description = "Alleen interviews van deze pilot") @QueryParam("pilot") String pilot,
            @Parameter(description = "Ook interviews die nog niet zijn vastgesteld")
                    @QueryParam("voorlopig")
                    @DefaultValue("false")
                    boolean voorlopig) {
        return factoren.tel(pilot, voorlopig);
    }

    @GET
    @Path("/matrix")
    @Operation(
            summary = "Zet codes tegen pilots of soorten organisaties",
            description = "Van vastgestelde interviews, geteld naar interview en naar fragment.")
    @APIResponse(responseCode = "200", description = "Geteld.")
    public Matrix matrix(@BeanParam Matrixfilter filter) {
        return matrix.matrix(filter);
    }

    @GET
    @Path("/samenloop")
    @Operation(
            summary = "Tel welke codes samen voorkomen",
            description =
                    "Paren van codes van een codeboekversie in vastgestelde interviews: in hoeveel interviews beide "
                            + "voorkomen, hoeveel fragmenten beide kregen, en hoe vaak zij elkaar in de tekst overlappen.")
    public Pagina<Samenloop> samenloop(
            @Parameter(description = "Code van het codeboek", example = "LLO", required = true)
                    @QueryParam("codeboek")
                    @NotNull
                    String codeboek,
            @Parameter(description = "Versie van het codeboek", example = "1", required = true)
                    @QueryParam("codeboekVersie")
                    @NotNull
                    Integer codeboekVersie,
            @Parameter(description = "Alleen interviews van deze pilot") @QueryParam("pilot") String pilot) {
        return Pagina.heel(samenloop.tel(codeboek, codeboekVersie, pilot));
    }
}
