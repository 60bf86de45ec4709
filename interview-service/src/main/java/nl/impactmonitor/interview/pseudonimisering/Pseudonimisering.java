package nl.impactmonitor.interview.pseudonimisering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat in de huidige versie van een verslag wordt vervangen; de bereiken overlappen niet")
record Pseudonimisering(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid Deel> vervangingen) {

    @Schema(name = "VervangenDeel", description = "Een bereik en wat ervoor in de plaats komt")
    record Deel(
            @Schema(description = "Eerste teken, vanaf 0, in Unicode-codepunten") @NotNull @Min(0)
            Integer start,

            @Schema(description = "Het teken na het laatste") @NotNull @Min(1)
            Integer eind,

            @Schema(examples = "[naam 1]", description = "Leeg om het deel weg te laten") @NotNull @Size(max = 200)
            String vervanging) {}
}
