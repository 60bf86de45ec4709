package nl.impactmonitor.kpi.verandering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leefgebieden")
@Tag(
        name = "Leefgebieden",
        description = "De verandering per leefgebied, basisvaardigheid en schaal van sociale inclusie.")
class LeefgebiedResource {

    private final ToonLeefgebieden leefgebieden;

    LeefgebiedResource(ToonLeefgebieden leefgebieden) {
        this.leefgebieden = leefgebieden;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon de verandering per leefgebied",
            description =
                    "Per leefgebied, basisvaardigheid (NT1 en NT2 apart), schaal van sociale inclusie en gegeven van"
                            + " de leer-/werksituatie: hoeveel deelnemers tussen de nulmeting en de latere meting beter, gelijk of"
                            + " slechter scoorden, met intervallen, toetsen en de grootte van de verandering. Alleen tussen"
                            + " vergelijkbare instrumentversies. Zonder referentiegroep is het een verandering en geen effect"
                            + " (Maryland-schaal 1). Een analist leest uit de beschermde stand de aantallen beter, gelijk en slechter,"
                            + " in totaal en van een pilot; een onderdrukt aantal is null.")
    public Leefgebieden toon(@BeanParam Filterparameters vraag, @BeanParam Momentparameter tot) {
        return leefgebieden.alle(vraag, tot.moment);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon alles over de verandering van een leefgebied",
            description = "Als de lijst, met ook de verdelingen, de overgangstabel, de vergelijking van blijvers en"
                    + " uitvallers bij de start, de grenzen voor uitval, en de verandering naar startscore naast wat"
                    + " terugval naar het gemiddelde alleen al zou geven. pHolm is gecorrigeerd over alle scores van"
                    + " dezelfde soort.")
    public Leefgebieden toonEen(
            @Parameter(
                            description = "Code van een leefgebied, basisvaardigheid, schaal of gegeven.",
                            example = "FINANCIEN")
                    @PathParam("code")
                    String code,
            @BeanParam Filterparameters vraag,
            @BeanParam Momentparameter tot) {
        return leefgebieden.een(code, vraag, tot.moment);
    }
}
