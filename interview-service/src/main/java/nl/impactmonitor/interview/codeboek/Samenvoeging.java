package nl.impactmonitor.interview.codeboek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Codesamenvoeging", description = "Codes die opgaan in een andere; wat ermee gecodeerd is volgt")
record Samenvoeging(
        @NotNull @Size(min = 1, max = 100) List<@NotNull String> codes,
        @Schema(description = "De code die blijft") @NotNull String naar) {}
