package nl.impactmonitor.interview.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "De versie van de leidraad waarmee het gesprek is gevoerd")
record Leidraadkeuze(
        @Schema(examples = "GROEPSINTERVIEW") @NotNull @Column(name = "leidraad")
        String code,

        @Schema(examples = "1", minimum = "1") @NotNull @Min(1) @Column(name = "leidraad_versie")
        Integer versie) {}
