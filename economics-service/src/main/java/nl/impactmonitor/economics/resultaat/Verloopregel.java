package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Verloop;
import nl.impactmonitor.economics.waarneming.Behoud;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hoe de verandering na het eerste jaar verdergaat, en waaruit dat blijkt.")
public record Verloopregel(
        @Schema(
                description =
                        "VERVOLG: uit de VERVOLG-metingen zolang die reiken, daarna uit uitval en groei; PARAMETERS: er zijn te"
                                + " weinig VERVOLG-metingen.")
        Bron bron,

        @Schema(
                description = "Deelnemers met een bekend inkomen bij NUL, EEN en VERVOLG; null bij PARAMETERS.",
                nullable = true)
        Integer n,

        @Schema(description = "Gemiddeld aantal jaren van EEN tot VERVOLG.", nullable = true)
        BigDecimal jarenTotVervolg,

        @Schema(
                description = "Verandering van het inkomen van NUL tot VERVOLG, gedeeld door die van NUL tot EEN.",
                nullable = true)
        BigDecimal behoud,

        @Schema(description = "Wat daarvan een jaar later over is.", nullable = true)
        BigDecimal behoudPerJaar,

        @Schema(description = "Hele jaren na het eerste waarvoor dat geldt; 0 bij PARAMETERS.")
        int jaren) {

    public enum Bron {
        VERVOLG,
        PARAMETERS
    }

    static Verloopregel van(Verloop verloop, Optional<Behoud> behoud, int n) {
        return behoud.map(b -> new Verloopregel(
                        Bron.VERVOLG,
                        n,
                        Afronding.verhouding(b.jaren()),
                        Afronding.verhouding(b.deel()),
                        Afronding.verhouding(verloop.waargenomen()),
                        verloop.jarenWaargenomen()))
                .orElseGet(() -> new Verloopregel(Bron.PARAMETERS, null, null, null, null, 0));
    }
}
