package nl.impactmonitor.kpi.context;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.kpi.contextbestand.Periodesoort;
import nl.impactmonitor.kpi.contextbestand.Waardestatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contextwaarde(
        @Schema(description = "Code van de regio; NL is heel Nederland.", examples = "TWENTE")
        String regio,

        @Schema(description = "Zoals CBS haar schrijft.", examples = "2025KW01")
        String periode,

        Periodesoort soort,
        LocalDate begin,
        LocalDate einde,
        BigDecimal waarde,

        @Schema(description = "Hoe definitief de bron het cijfer noemt; ontbreekt als de bron het niet zegt.")
        Waardestatus status,

        @Schema(description = "De versie van de indicator waaronder dit cijfer is geladen.")
        int indicatorVersie,

        String bron,
        LocalDate opgehaaldOp,

        @Schema(description = "De levering waaruit het cijfer komt.")
        UUID levering) {}
