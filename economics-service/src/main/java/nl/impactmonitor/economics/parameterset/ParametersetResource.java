package nl.impactmonitor.economics.parameterset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import nl.impactmonitor.platform.rest.Created;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/parametersets")
@Tag(name = "Parametersets", description = "Kengetallen met bron en geldigheid, waarmee berekeningen worden gemaakt.")
public class ParametersetResource {

    private final BeheerParametersets beheer;

    ParametersetResource(BeheerParametersets beheer) {
        this.beheer = beheer;
    }

    @GET
    @RolesAllowed({"onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef alle parametersets",
            description = "Alle versies, concept en gepubliceerd, geordend op code en versie. De lijst komt geheel.")
    public Pagina<ParametersetSamenvatting> parametersets() {
        return Pagina.heel(
                beheer.alle().stream().map(ParametersetSamenvatting::of).toList());
    }

    @POST
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Maak een parameterset als concept",
            description =
                    "Een nieuwe code, of de volgende versie van een bestaande. Met `afgeleidVan` noemt zij alleen wat"
                            + " afwijkt, bijvoorbeeld voor een scenario. Alle fouten worden in een keer gemeld.")
    public RestResponse<ParametersetAntwoord> maak(@NotNull @Valid ParametersetVraag vraag) {
        ParametersetAntwoord set = beheer.maak(vraag);
        return Created.at("/v1/parametersets/" + set.code() + "/versies/" + set.versie(), 1, set);
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @RolesAllowed({"onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een versie van een parameterset",
            description =
                    "Alle parameters met waarde, verdeling, bandbreedte, eenheid, prijsjaar, geldigheid en bron. De ETag"
                            + " van een concept hoort in de If-Match van een wijziging; die van een gepubliceerde set is 0.")
    public RestResponse<ParametersetAntwoord> parameterset(
            @PathParam("code") String code, @PathParam("versie") int versie) {
        BeheerParametersets.Gelezen gelezen = beheer.lees(code, versie);
        return Versioned.ok(gelezen.wijziging(), gelezen.antwoord());
    }

    @PUT
    @Path("/{code}/versies/{versie}")
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Vervang een concept",
            description = "De hele inhoud; een gepubliceerde versie verandert nooit (409).")
    public RestResponse<ParametersetAntwoord> vervang(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ParametersetVraag vraag) {
        BeheerParametersets.Gelezen nieuw = beheer.vervang(code, versie, ifMatch, vraag);
        return Versioned.ok(nieuw.wijziging(), nieuw.antwoord());
    }

    @PUT
    @Path("/{code}/versies/{versie}/status")
    @RolesAllowed("beheerder")
    @Operation(
            summary = "Publiceer een concept",
            description = "Met status GEPUBLICEERD kan ermee worden gerekend, en verandert de set nooit meer.")
    public RestResponse<ParametersetAntwoord> publiceer(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ParametersetStatusVraag vraag) {
        return Versioned.ok(0, beheer.zetStatus(code, versie, ifMatch, vraag.status()));
    }

    @GET
    @Path("/{code}/versies/{versie}/verschillen")
    @RolesAllowed({"onderzoeker", "beheerder"})
    @Operation(
            summary = "Vergelijk twee parametersets",
            description = "Per parameter wat er in de andere set niet is, of anders is, met de namen van de velden.")
    public Verschillijst verschillen(
            @PathParam("code") String code,
            @PathParam("versie") int versie,
            @NotNull @QueryParam("andereCode") String andereCode,
            @NotNull @Min(1) @QueryParam("andereVersie") Integer andereVersie) {
        return Verschillijst.van(
                beheer.lees(code, versie).set(),
                beheer.lees(andereCode, andereVersie).set());
    }
}
