package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the questions that people were measured with. @param vragen in their order; none where they were not told */
@Schema(name = "Rapportageinstrument")
public record Instrument(
        String code,
        int versie,
        String naam,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Vraag> vragen) {

    public Instrument {
        vragen = vragen == null ? List.of() : List.copyOf(vragen);
    }

    /** @param antwoorden that may be given, lowest first */
    @Schema(name = "Rapportageinstrumentvraag")
    public record Vraag(String tekst, List<String> antwoorden) {
        public Vraag {
            antwoorden = antwoorden == null ? List.of() : List.copyOf(antwoorden);
        }
    }
}
