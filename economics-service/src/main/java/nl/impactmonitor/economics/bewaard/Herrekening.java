package nl.impactmonitor.economics.bewaard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Of een berekening uit haar vastgehouden gegevens opnieuw te maken is.")
record Herrekening(
        @Schema(description = "Of het resultaat opnieuw hetzelfde is, tot op de byte.")
        boolean gelijk,

        @Schema(description = "SHA-256 van het bewaarde resultaat.")
        String bewaard,

        @Schema(description = "SHA-256 van het resultaat dat nu uit de vastgehouden gegevens volgt.")
        String herrekend,

        @Schema(description = "Versie van het rekenmodel waarmee zij is gemaakt.")
        String engineVersie,

        @Schema(
                description =
                        "Versie van het rekenmodel van nu; is zij een andere, dan hoeft het resultaat niet gelijk te zijn.")
        String engineVersieNu) {}
