package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/proeven")
@Tag(name = "Proeven", description = "Wat een dienst doet, in het klein.")
public class ProefResource {

    enum Klasse {
        LAAG,
        @JsonProperty("15-24")
        JONG
    }

    record Antwoord(
            @NotBlank @Size(max = 8) String item,
            @Min(1) @Max(5) Integer waarde) {}

    record Proef(
            @NotNull UUID id,
            @NotBlank @Size(max = 200) String naam,
            @NotNull LocalDate datum,
            LocalDate einde,
            Klasse klasse,
            int aantal,
            BigDecimal bedrag,
            Boolean werkzaam,
            Instant tijdstip,
            @Size(max = 3) List<@Valid Antwoord> antwoorden,
            List<@NotBlank String> woorden,
            Map<String, Integer> tellingen) {

        @JsonIgnore
        @AssertTrue(message = "einde ligt voor datum.")
        boolean isEindeNaDatum() {
            return datum == null || einde == null || !einde.isBefore(datum);
        }
    }

    @POST
    @RolesAllowed("intaker")
    @Operation(summary = "Leg een proef vast", description = "Legt een proef vast.")
    public RestResponse<Proef> legVast(Proef proef) {
        return Created.at("/v1/proeven/" + proef.id(), 1, proef);
    }

    @PUT
    @RolesAllowed("intaker")
    @Operation(summary = "Vervang alle proeven", description = "Vervangt alle proeven.")
    public List<Proef> vervang(List<Proef> proeven) {
        return proeven;
    }

    @GET
    @RolesAllowed("intaker")
    @Operation(summary = "Lees proeven", description = "Leest proeven, een bladzijde per keer.")
    public Pagina<Integer> lijst(
            @QueryParam("vanaf") LocalDate vanaf,
            @QueryParam("klasse") Klasse klasse,
            @QueryParam("hoogstens") @Max(9) Integer hoogstens,
            @BeanParam PaginaVraag vraag) {
        int start = vraag.na().map(Integer::parseInt).orElse(0) + 1;
        List<Integer> rows = IntStream.rangeClosed(start, 250)
                .limit(vraag.leesLimiet())
                .boxed()
                .toList();
        return Pagina.of(rows, vraag, String::valueOf, row -> row);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "Lees een proef", description = "Leest een proef.")
    public String lees(@PathParam("id") UUID id) {
        throw ApiException.notFound("Deze proef bestaat niet.");
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("intaker")
    @Operation(summary = "Wijzig een proef", description = "Alleen de versie die de aanroeper zag.")
    public String wijzig(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        IfMatch.require(ifMatch, 1);
        return "gewijzigd";
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("intaker")
    @Operation(summary = "Verwijder een proef", description = "Desnoods ongezien.")
    @Extension(name = CommonOpenApi.IF_MATCH_OPTIONAL, value = "")
    public void verwijder(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        // gone
    }

    @GET
    @Path("/mislukt/{soort}")
    @PermitAll
    @Operation(hidden = true)
    public String mislukt(@PathParam("soort") String soort) throws Exception {
        throw switch (soort) {
            case "slot" -> new IllegalStateException("commit", new org.hibernate.StaleObjectStateException());
            case "dubbel" -> new IllegalStateException(new SQLException("duplicate key geheim", "23505"));
            case "weg" -> new IllegalStateException(new SQLException("connection refused", "08001"));
            case "conflict" -> ApiException.conflict("GEEN_INSTEMMING", "Er is geen instemming.");
            case "voorwaarde" -> ApiException.preconditionFailed("De versie is ouder.");
            default -> new IllegalStateException("geheim: nl.impactmonitor.Intern");
        };
    }

    record Verborgen(String tekst) {}

    @GET
    @Path("/verborgen")
    @PermitAll
    @Operation(hidden = true)
    public Verborgen verborgen() {
        return new Verborgen("niet in de OpenAPI");
    }

    @GET
    @Path("/zonder-annotatie")
    @Operation(summary = "Nooit bereikbaar", description = "Heeft geen rol en is dus dicht.")
    public String zonder() {
        return "open";
    }
}
