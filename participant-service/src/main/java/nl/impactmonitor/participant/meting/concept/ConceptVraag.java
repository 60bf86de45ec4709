package nl.impactmonitor.participant.meting.concept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.participant.afnemer.Functie;
import nl.impactmonitor.participant.meting.MetingVraag.AntwoordVraag;
import nl.impactmonitor.participant.meting.MetingVraag.Wijze;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.meting.SituatieVraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a meting, most of which may still be missing. What is there must fit the instrument version. */
@GeldigConcept
@Schema(
        name = "ConceptVraag",
        description = "Een meting die nog niet af is: alles behalve moment en instrument mag nog ontbreken.")
record ConceptVraag(
        @NotNull Moment moment,
        @PastOrPresent LocalDate datum,

        @Schema(examples = "IM-BASIS") @NotBlank @Size(max = 40)
        String instrument,

        @Schema(examples = "2") @NotNull @Min(1) Integer instrumentVersie,
        Wijze wijze,

        @Schema(description = "Als bij een meting; bewaard wordt alleen het pseudoniem.") @Size(min = 1, max = 100)
        String afnemer,

        Functie functie,
        Boolean tolk,

        @Size(max = 500) List<@Valid AntwoordVraag> antwoorden,

        @Schema(description = "Wordt pas bij het definitief maken getoetst.")
        SituatieVraag situatie) {

    /** The key of the organisation is not kept, not even until the meting is definitief. */
    ConceptVraag zonderAfnemer() {
        return new ConceptVraag(
                moment, datum, instrument, instrumentVersie, wijze, null, functie, tolk, antwoorden, situatie);
    }
}
