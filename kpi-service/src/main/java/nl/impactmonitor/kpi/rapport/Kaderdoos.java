package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A box of the evaluatiekader, and which numbers fill it.
 *
 * @param kolom as people read it, such as Middelen
 * @param themas of CBS with the leefgebieden that belong to each; only of the box of the brede welvaart
 */
@Schema(name = "Rapportagekaderdoos")
public record Kaderdoos(
        String code,
        String kolom,
        String naam,
        List<Bewijs> bewijs,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Thema> themas) {

    public Kaderdoos {
        themas = themas == null ? List.of() : List.copyOf(themas);
    }

    /** @param codes which of that deel; all when there are none */
    @Schema(name = "Rapportagekaderbewijs")
    public record Bewijs(
            Deel deel,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> codes) {
        public Bewijs {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }

        /** Whether a number of that deel is among them, by what its filters say it is of. */
        public boolean heeft(Getal getal) {
            return codes.isEmpty()
                    || Stream.of(
                                    getal.filters().get("definitie"),
                                    getal.filters().get("indicator"),
                                    getal.filters().get("deelvraag"),
                                    getal.filters().getOrDefault("code", "").split(" ", 2)[0])
                            .filter(Objects::nonNull)
                            .anyMatch(codes::contains);
        }
    }

    @Schema(name = "Rapportagekaderthema")
    public record Thema(
            String naam,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> scores) {
        public Thema {
            scores = scores == null ? List.of() : List.copyOf(scores);
        }
    }
}
