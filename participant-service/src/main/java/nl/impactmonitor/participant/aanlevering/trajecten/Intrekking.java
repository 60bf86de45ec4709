package nl.impactmonitor.participant.aanlevering.trajecten;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A row that takes a traject back: its key is enough, the rest may be there and does not matter. */
record Intrekking(
        @NotBlank @Size(max = 100) String bronId,
        JsonNode naam,
        JsonNode soort,
        JsonNode nieuw,
        JsonNode status,
        JsonNode ontwikkeldOp,
        JsonNode statusSinds,
        JsonNode geborgdOp,
        JsonNode niveau,
        JsonNode crebo,
        @NotNull Boolean intrekken) {}
