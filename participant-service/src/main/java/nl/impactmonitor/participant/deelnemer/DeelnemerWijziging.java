package nl.impactmonitor.participant.deelnemer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "De registratie van een deelnemer, zoals die moet zijn.")
record DeelnemerWijziging(
        @NotNull Groep groep,

        @Schema(examples = "2026-01-12") @NotNull @PastOrPresent
        LocalDate aangemeldOp,

        @NotNull @Valid Kenmerken kenmerken) {}
