package nl.impactmonitor.interview.memo;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Vast te leggen notitie, zonder namen van personen")
record NieuweMemo(
        @NotNull Memosoort bij,

        @Schema(
                nullable = true,
                description = "Id van het verslag of fragment, of GUID van de code; leeg bij het interview zelf")
        UUID doel,

        @Schema(nullable = true) @Size(min = 1, max = 200) String titel,
        @NotBlank @Size(max = 20_000) String tekst) {}
