package nl.impactmonitor.kpi.standtabel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kpis/standtabellen")
@Tag(name = "KPI's")
class StandtabelResource {

    private final ToonStandtabel standtabellen;

    StandtabelResource(ToonStandtabel standtabellen) {
        this.standtabellen = standtabellen;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon een tabel van de beschermde stand",
            description =
                    "Een KPI naar pilot, regio en totaal, uitgesplitst naar een dimensie of een uitgegeven paar van"
                            + " dimensies, of hoeveel deelnemers op een leefgebied, basisvaardigheid of schaal beter, gelijk of"
                            + " slechter scoorden, per pilot en in totaal. Zoals het als een geheel beschermd is uitgegeven: een"
                            + " onderdrukt cijfer is null met een reden, een behouden cijfer staat er met zijn eigen datum. Een"
                            + " uitsplitsing waarin personen te herkennen kunnen zijn, wordt niet uitgegeven. Een projectleider"
                            + " krijgt alleen de eigen pilot, zonder regio en totaal.")
    public Standtabel toon(
            @Parameter(
                            description =
                                    "Code van een KPI, of van een leefgebied, basisvaardigheid of schaal; of STROOM, INSTEMMING, UITVAL of"
                                            + " DUURZAAM.")
                    @QueryParam("maat")
                    String maat,
            @Parameter(description = "Bij een score: de latere meting, EEN of VERVOLG.")
                    @QueryParam("moment")
                    @DefaultValue("EEN")
                    String moment,
            @Parameter(
                            description =
                                    "Een dimensie of een uitgegeven paar, met een komma: geslacht,leeftijdsklasse of"
                                            + " opleiding,leerderType.",
                            example = "geslacht")
                    @QueryParam("dimensies")
                    String dimensies,
            @Parameter(description = "Code van het programma.") @QueryParam("programma") @DefaultValue("LLO")
                    String programma,
            @Parameter(description = "De laatste stand op of voor deze dag; standaard vandaag.")
                    @QueryParam("peildatum")
                    LocalDate peildatum) {
        return standtabellen.toon(programma, peildatum, maat, moment, dimensies);
    }
}
