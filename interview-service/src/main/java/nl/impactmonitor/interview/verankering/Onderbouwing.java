package nl.impactmonitor.interview.verankering;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@FragmentOfDocument
@Schema(description = "Waar een score op rust: een fragment uit een interview, of een plaats in een document")
record Onderbouwing(
        @Schema(nullable = true) UUID fragment,

        @Schema(nullable = true, examples = "Begroting 2027 gemeente Enschede") @Size(min = 1, max = 300)
        String document,

        @Schema(nullable = true, examples = "blz. 12") @Size(max = 300)
        String vindplaats) {}
