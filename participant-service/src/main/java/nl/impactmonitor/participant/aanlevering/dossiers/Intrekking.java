package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A row that takes an earlier one back: who and which is enough, the rest of the fact may be there and does not matter. */
record Intrekking(
        @Size(max = 100) @Pattern(regexp = FeitRij.ZICHTBAAR, message = FeitRij.LEEG)
        String deelnemer,

        @Size(max = 20) String deelnemercode,
        @Size(max = 100) String bronId,
        @NotNull Boolean intrekken,
        JsonNode feit) {

    FeitRij<JsonNode> alsFeit() {
        return new FeitRij<>(
                deelnemer,
                deelnemercode,
                bronId,
                intrekken,
                feit == null ? JsonNodeFactory.instance.objectNode() : feit);
    }
}
