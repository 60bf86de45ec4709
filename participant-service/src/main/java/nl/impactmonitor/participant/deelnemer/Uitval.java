package nl.impactmonitor.participant.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Left the pilot before the end, for good: no further metingen are expected. */
@Embeddable
@Schema(description = "Uitval van een deelnemer uit de pilot.")
public record Uitval(
        @Schema(examples = "2026-05-04") @NotNull @PastOrPresent @Column(name = "uitval_op")
        LocalDate datum,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "uitval_reden")
        Stopreden reden) {}
