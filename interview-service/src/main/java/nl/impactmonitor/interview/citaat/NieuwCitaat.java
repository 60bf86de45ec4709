package nl.impactmonitor.interview.citaat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Voor te stellen citaat: een fragment, of letterlijke woorden daaruit")
record NieuwCitaat(
        @NotNull UUID interview,
        @NotNull UUID fragment,

        @Schema(nullable = true, description = "Letterlijk uit het fragment; zonder tekst het hele fragment")
        @Size(min = 1, max = 2000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Een citaat bevat tekst.")
        String tekst) {}
