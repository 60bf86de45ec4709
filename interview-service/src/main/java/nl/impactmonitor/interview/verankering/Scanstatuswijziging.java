package nl.impactmonitor.interview.verankering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "CONCEPT wordt VASTGESTELD als elke dimensie een onderbouwde score heeft; intrekken vraagt een reden")
record Scanstatuswijziging(
        @NotNull Scanstatus status,
        @Schema(nullable = true) @Size(max = 500) String reden) {}
