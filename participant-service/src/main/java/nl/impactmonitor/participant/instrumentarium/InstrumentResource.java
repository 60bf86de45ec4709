package nl.impactmonitor.participant.instrumentarium;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.verwerking.BuitenVerantwoording;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/instrumenten")
@Tag(name = "Instrumenten", description = "Vragenlijsten met hun versies; een gepubliceerde versie verandert nooit.")
@BuitenVerantwoording("vragenlijsten, geen antwoorden")
class InstrumentResource {

    private final Instrumenten instrumenten;

    InstrumentResource(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    @GET
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(summary = "Geef de instrumenten", description = "Alle versies van alle instrumenten, zonder de vragen.")
    public Pagina<InstrumentKort> lijst(@BeanParam PaginaVraag vraag) {
        List<InstrumentVersie> verder = instrumenten.alle().stream()
                .filter(v -> vraag.na().map(na -> sleutel(v).compareTo(na) > 0).orElse(true))
                .limit(vraag.leesLimiet())
                .toList();
        return Pagina.of(verder, vraag, InstrumentResource::sleutel, InstrumentKort::of);
    }

    @GET
    @Path("/{code}/versies/{versie}")
    @RolesAllowed({"intaker", "projectleider", "onderzoeker", "beheerder"})
    @Operation(
            summary = "Geef een versie van een instrument",
            description = "Met antwoordschalen, items en de regels waarmee scores worden gemaakt.")
    public InstrumentVersie een(@PathParam("code") String code, @PathParam("versie") int versie) {
        return instrumenten
                .versie(code, versie)
                .orElseThrow(() -> ApiException.notFound("Deze versie van het instrument bestaat niet."));
    }

    private static String sleutel(InstrumentVersie v) {
        return "%s.%06d".formatted(v.code(), v.versie());
    }
}
