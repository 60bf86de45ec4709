package nl.impactmonitor.interview.memo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param volgorde order of recording, for paging */
@Schema(description = "Notitie bij een interview, verslag, fragment of code")
public record Memo(
        UUID id,
        @JsonIgnore long volgorde,
        Memosoort bij,

        @Schema(
                nullable = true,
                description = "Id van het verslag of fragment, of GUID van de code; leeg bij het interview zelf")
        UUID doel,

        @Schema(nullable = true) String titel,
        String tekst,
        @Schema(description = "Pseudoniem") String schrijver,

        @Schema(description = "Uit een overgenomen project; zo'n memo verandert hier niet")
        boolean ingekomen,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag")
        long versie,

        Instant gewijzigdOp) {}
