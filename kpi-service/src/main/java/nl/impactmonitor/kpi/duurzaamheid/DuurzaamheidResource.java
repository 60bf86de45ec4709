package nl.impactmonitor.kpi.duurzaamheid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.impactmonitor.kpi.uitsplitsing.Filterparameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/duurzaamheidscijfers")
@Tag(name = "Duurzaamheidscijfers", description = "Of werk en opleiding standhouden, en de doorstroom naar het mbo.")
class DuurzaamheidResource {

    private final ToonDuurzaamheid duurzaamheid;

    DuurzaamheidResource(ToonDuurzaamheid duurzaamheid) {
        this.duurzaamheid = duurzaamheid;
    }

    @GET
    @RolesAllowed({"onderzoeker", "projectleider", "analist"})
    @Operation(
            summary = "Toon of werk en opleiding standhouden",
            description =
                    "Van wie na de nulmeting werk of een opleiding kreeg: wie daarin na 3, 6 en 12 maanden nog zat,"
                            + " als deel van wie bekend is, met het aantal dat zo lang gevolgd kon zijn en het aantal onbekenden"
                            + " apart; en de doorstroom naar het mbo. Een analist leest ze uit de beschermde stand, in totaal"
                            + " en van een pilot.")
    public Duurzaamheidscijfers toon(@BeanParam Filterparameters vraag) {
        return duurzaamheid.toon(vraag);
    }
}
