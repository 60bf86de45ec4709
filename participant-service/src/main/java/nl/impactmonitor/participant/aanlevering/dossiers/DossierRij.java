package nl.impactmonitor.participant.aanlevering.dossiers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.participant.bewijs.BewijsVraag;
import nl.impactmonitor.participant.deelname.DeelnameGegevens;
import nl.impactmonitor.participant.deelnemer.Groep;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.deelnemer.Opgave;
import nl.impactmonitor.participant.deelnemer.Stopreden;
import nl.impactmonitor.participant.deelnemer.Uitval;
import nl.impactmonitor.participant.match.MatchVraag;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.regels.GeldigePeriode;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag;
import nl.impactmonitor.platform.rest.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One person with everything the organisation knows. The parts are those of single requests; only a traject is named by the
 * organisation's own key. A list that is absent is empty.
 *
 * @param bronId the organisation's own key of the person, of which only an HMAC is kept
 * @param deelnemercode of a person who is registered already; null when it is not known. New fields that may be absent are
 *     left out when they are, so that a content that was seen before stays the same content
 */
record DossierRij(
        @NotBlank @Size(max = 100) String bronId,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Size(max = 40)
        String deelnemercode,

        Groep groep,
        @NotNull @PastOrPresent LocalDate aangemeldOp,
        @NotNull @Valid Kenmerken kenmerken,

        @Schema(description = "Uit de pilot als geheel; ontbreekt als de deelnemer er nog is.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Valid
        Uitval uitval,

        @Size(max = 50) List<@Valid ToestemmingVraag> toestemmingen,
        @Size(max = 50) List<@Valid DeelnameRij> deelnames,
        @Size(max = 50) List<@Valid MetingVraag> metingen,
        @Size(max = 50) List<@Valid BewijsVraag> bewijzen,
        @Size(max = 50) List<@Valid MatchVraag> matches,

        @Schema(
                description =
                        "ja: de persoon was ten onrechte aangeleverd en wordt gewist, als niemand anders iets over"
                                + " hem vastlegde. Wil de persoon niet meer: lever toestemming INSTEMMING met gegeven nee; dan"
                                + " wordt alles gewist, van wie het ook kwam.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Boolean intrekken) {

    DossierRij {
        toestemmingen = orEmpty(toestemmingen);
        deelnames = orEmpty(deelnames);
        metingen = orEmpty(metingen);
        bewijzen = orEmpty(bewijzen);
        matches = orEmpty(matches);
    }

    /** @param traject the organisation's own key of a traject that was delivered before */
    @GeldigePeriode
    @DeelnameGegevens.Geldig
    record DeelnameRij(
            @NotBlank @Size(max = 100) String traject,
            @NotNull @PastOrPresent LocalDate start,
            LocalDate einde,
            @NotNull Status status,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @DecimalMin("0")
            @DecimalMax("5000")
            @Digits(integer = 4, fraction = 2)
            BigDecimal uren,

            @JsonInclude(JsonInclude.Include.NON_NULL) Stopreden reden)
            implements DeelnameGegevens {}

    boolean isIntrekking() {
        return Boolean.TRUE.equals(intrekken);
    }

    Opgave opgave() {
        return new Opgave(Groep.ofDeelnemer(groep), aangemeldOp, kenmerken);
    }

    /** Each fact counts as one change, as if it had been recorded by itself. */
    int feiten() {
        return (uitval == null ? 0 : 1)
                + toestemmingen.size()
                + deelnames.size()
                + metingen.size()
                + bewijzen.size()
                + matches.size();
    }

    /** A row of a kind that brings persons without their facts. */
    List<FieldError> bezwaarTegenFeiten() {
        return Stream.of(
                        Map.entry("/deelnames", deelnames),
                        Map.entry("/metingen", metingen),
                        Map.entry("/bewijzen", bewijzen),
                        Map.entry("/matches", matches))
                .filter(lijst -> !lijst.getValue().isEmpty())
                .map(lijst -> new FieldError(
                        lijst.getKey(), "NIET_TOEGESTAAN", "Feiten horen bij een andere soort aanlevering."))
                .toList();
    }

    private static <T> List<T> orEmpty(List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }
}
