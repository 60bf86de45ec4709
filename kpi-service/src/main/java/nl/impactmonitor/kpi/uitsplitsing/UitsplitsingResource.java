package nl.impactmonitor.kpi.uitsplitsing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kpis/uitsplitsingen")
@Tag(name = "KPI's")
class UitsplitsingResource {

    private final ToonUitsplitsing uitsplitsingen;

    UitsplitsingResource(ToonUitsplitsing uitsplitsingen) {
        this.uitsplitsingen = uitsplitsingen;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Splits de KPI's uit naar kenmerken",
            description = "Alle KPI's naar elke combinatie van pilot, regio, geslacht, leeftijdsklasse, opleiding, type"
                    + " leerder, doelgroep, instroomkanaal en instroommaand, met filters op dezelfde kenmerken en over elke"
                    + " periode. Live; een projectleider voor de eigen pilots. Alle fouten in een vraag worden tegelijk"
                    + " gemeld.")
    public KpiUitsplitsing toon(@BeanParam UitsplitsParameters parameters) {
        return uitsplitsingen.live(parameters);
    }
}
