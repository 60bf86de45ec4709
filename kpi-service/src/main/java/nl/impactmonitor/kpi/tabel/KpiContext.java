package nl.impactmonitor.kpi.tabel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.context.Contextindicator;
import nl.impactmonitor.kpi.context.Contextwaarde;
import nl.impactmonitor.kpi.contextbestand.Waardestatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What others measured of the regions of the pilots, beside their KPIs: of one version of an indicator the last figure of each
 * region.
 */
@Schema(name = "KpiContext")
record KpiContext(
        @Schema(examples = "WERKLOOSHEID") String indicator,

        @Schema(
                description = "De versie waaronder deze cijfers zijn geladen, met haar eenheid. Een indicator staat er"
                        + " vaker in als niet alle regio's een cijfer onder dezelfde versie hebben.")
        int versie,

        String naam,
        String eenheid,
        String omschrijving,
        List<Waarde> waarden) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KpiContextwaarde")
    record Waarde(
            @Schema(description = "Code van de regio; NL is heel Nederland.")
            String regio,

            @Schema(
                    description = "De laatste periode die op of voor de peildatum eindigde, zoals CBS haar schrijft.",
                    examples = "2025KW01")
            String periode,

            BigDecimal waarde,

            @Schema(description = "Hoe definitief de bron het cijfer noemt; ontbreekt als de bron het niet zegt.")
            Waardestatus status,

            String bron,
            LocalDate opgehaaldOp) {

        private static Waarde of(Contextwaarde waarde) {
            return new Waarde(
                    waarde.regio(),
                    waarde.periode(),
                    waarde.waarde(),
                    waarde.status(),
                    waarde.bron(),
                    waarde.opgehaaldOp());
        }
    }

    static KpiContext of(Contextindicator indicator) {
        return new KpiContext(
                indicator.code(),
                indicator.versie(),
                indicator.naam(),
                indicator.eenheid(),
                indicator.omschrijving(),
                indicator.waarden().stream().map(Waarde::of).toList());
    }
}
