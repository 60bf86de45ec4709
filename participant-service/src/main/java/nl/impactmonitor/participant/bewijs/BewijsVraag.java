package nl.impactmonitor.participant.bewijs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.impactmonitor.participant.niveau.Crebo;
import nl.impactmonitor.participant.niveau.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@GeldigBewijs
@Schema(name = "BewijsVraag", description = "Een behaald bewijs.")
public record BewijsVraag(
        @NotNull Bewijssoort soort,

        @Schema(examples = "2026-06-30") @NotNull @PastOrPresent
        LocalDate datum,

        @Schema(description = "Verplicht bij een diploma: een startkwalificatie is het vanaf havo, vwo of mbo-2.")
        Niveau niveau,

        @Schema(description = "Code van de kwalificatie, het keuzedeel of het mbo-certificaat.", examples = "25655")
        @Pattern(regexp = Crebo.VORM, message = Crebo.MELDING)
        String crebo) {}
