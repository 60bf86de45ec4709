package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fact about a person who is known already, named by the organisation's own key or by the deelnemercode. */
record FeitRij<T>(
        @Schema(description = "Uw eigen sleutel van de deelnemer; deze of de deelnemercode.")
        @Size(max = 100)
        @Pattern(regexp = ZICHTBAAR, message = LEEG)
        String deelnemer,

        @Schema(
                description = "De deelnemercode; deze of uw eigen sleutel. Met beide wordt een nog onbekende eigen"
                        + " sleutel aan deze deelnemer gekoppeld.",
                examples = "KT7M-3Q9X-HD2W")
        @Size(max = 20)
        String deelnemercode,

        @Schema(
                description = "Uw eigen sleutel van deze rij: dezelfde sleutel met andere inhoud is een correctie."
                        + " Verplicht bij bewijzen en matches; een meting is bekend aan moment en datum, een deelname aan"
                        + " traject en start.")
        @Size(max = 100)
        String bronId,

        @Schema(
                description =
                        "ja: wat eerder met deze rij is aangeleverd, vervalt. Is dat na een eerdere intrekking opnieuw"
                                + " aangeleverd, geef dan de hele rij mee: dezelfde inhoud nog eens verandert niets.")
        Boolean intrekken,

        @NotNull @Valid T feit) {

    /** A key of spaces would be the same key for everybody. */
    static final String ZICHTBAAR = "(?sU).*\\S.*";

    static final String LEEG = "Een sleutel bestaat niet alleen uit spaties; laat hem weg als hij er niet is.";

    boolean isIntrekking() {
        return Boolean.TRUE.equals(intrekken);
    }

    /** How the sender would point at the row. */
    String eigenSleutel() {
        return bronId != null ? bronId : deelnemer != null ? deelnemer : deelnemercode;
    }
}
