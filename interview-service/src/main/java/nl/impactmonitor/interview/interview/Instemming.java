package nl.impactmonitor.interview.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All respondenten agreed that the conversation is written down and studied. */
@Embeddable
@Schema(description = "Instemming van alle respondenten met het vastleggen en onderzoeken van het gesprek")
record Instemming(
        @Schema(examples = "2026-05-11") @NotNull @PastOrPresent @Column(name = "instemming_datum")
        LocalDate datum,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "instemming_vorm")
        Vorm vorm,

        @Schema(description = "Welke informatie is gegeven, met haar versie", examples = "Informatiebrief 2026-01")
        @NotBlank
        @Size(max = 200)
        @Column(name = "instemming_informatie")
        String informatie) {

    @Schema(name = "Instemmingsvorm")
    enum Vorm {
        MONDELING,
        SCHRIFTELIJK
    }
}
