package nl.impactmonitor.kpi.context;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.contextbestand.Gelezen.Overslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ContextleveringAntwoord(
        UUID id,
        Bestandsvorm vorm,
        String bron,

        @Schema(description = "Wanneer het bestand bij de bron is opgehaald.")
        LocalDate opgehaaldOp,

        @Schema(description = "SHA-256 van het bestand zoals het is ontvangen, hexadecimaal.")
        String bestandssom,

        Instant ontvangenOp,
        int nieuw,
        int gewijzigd,
        int ongewijzigd,

        @Schema(description = "Niet overgenomen omdat er een later opgehaald cijfer geldt.")
        int verouderd,

        @Schema(
                description =
                        "Aantallen rijen of cellen die niet bij de koppeling horen of geen waarde hebben, per reden.")
        Map<Overslag, Integer> overgeslagen) {}
