package nl.impactmonitor.kpi.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import org.junit.jupiter.api.Test;

/** States of interviews and of what goes into a pilot, delivered late, twice and erased. */
@QuarkusTest
class FactorBerichtTest {

    @Inject
    Berichten berichten;

    @Inject
    Proefdata proef;

    private final String interview = UUID.randomUUID().toString();
    private final String pilot =
            "F-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void the_newest_state_of_an_interview_counts_however_often_and_late_the_others_come() {
        // Given
        berichten.factoren(List.of(factoren(2, 5)));

        // When
        berichten.factoren(List.of(factoren(1, 3), factoren(2, 5), factoren(1, 3)));

        // Then
        assertThat(fragmenten()).containsExactly("5");
    }

    @Test
    void an_erased_interview_leaves_nothing_and_does_not_come_back() {
        // Given
        berichten.factoren(List.of(factoren(1, 3)));
        berichten.factoren(List.of(new Bericht(interview, 3, null)));

        // When
        berichten.factoren(List.of(factoren(2, 5)));

        // Then
        assertThat(fragmenten()).isEmpty();
    }

    @Test
    void a_quote_is_there_as_long_as_the_newest_state_tells_it() {
        // Given
        berichten.factoren(List.of(metCitaat(1)));
        List<String> eerst = citaten();

        // When
        berichten.factoren(List.of(factoren(2, 5)));

        // Then
        assertThat(eerst).containsExactly("We bellen elkaar. {KORTE_LIJNEN,VERTROUWEN}");
        assertThat(citaten()).isEmpty();
    }

    @Test
    void the_money_of_a_pilot_follows_its_newest_state() {
        // Given
        berichten.pilots(List.of(pilot(1, 100)));

        // When
        berichten.pilots(List.of(pilot(2, 250), pilot(1, 100)));

        // Then
        assertThat(proef.rijen("select bedrag from pilot_middel where pilot = '" + pilot + "'"))
                .containsExactly("250");
    }

    private List<String> fragmenten() {
        return proef.rijen("select fragmenten from factor where interview = '" + interview + "'");
    }

    private List<String> citaten() {
        return proef.rijen("select tekst, codes from citaat where interview = '" + interview + "'");
    }

    private Bericht metCitaat(int versie) {
        return new Bericht(interview, versie, """
            {"interview": "%s", "versie": %d, "pilot": "%s", "niveau": "REGIONAAL", "datum": "2026-05-11",
             "factoren": [],
             "citaten": [{"citaat": "5c0e7f0a-6d0c-4f57-8a3e-3f1d4f1c9b77", "tekst": "We bellen elkaar.",
                          "organisatiesoort": "ROC",
                          "codes": [{"codeboek": "LLO", "codeboekVersie": 1, "code": "VERTROUWEN"},
                                    {"codeboek": "LLO", "codeboekVersie": 1, "code": "KORTE_LIJNEN"},
                                    {"codeboek": "LLO", "codeboekVersie": 2, "code": "KORTE_LIJNEN"}]}]}
            """.formatted(interview, versie, pilot));
    }

    private Bericht factoren(int versie, int fragmenten) {
        return new Bericht(interview, versie, """
            {"interview": "%s", "versie": %d, "pilot": "%s", "niveau": "REGIONAAL", "datum": "2026-05-11",
             "factoren": [{"codeboek": "LLO", "codeboekVersie": 1, "code": "KORTE_LIJNEN", "soort": "SUCCESFACTOR",
                           "thema": null, "deelvraag": 4, "fragmenten": %d}]}
            """.formatted(interview, versie, pilot, fragmenten));
    }

    private Bericht pilot(int versie, int bedrag) {
        return new Bericht(pilot, versie, """
            {"code": "%s", "versie": %d, "naam": "Proef", "programma": "%s", "valuta": "EUR", "start": "2026-01-01",
             "einde": "2027-12-31", "regio": null,
             "middelen": [{"id": "3d1d7c52-6a3f-4d6c-9f0e-52c1a8a10b03", "jaar": 2026, "herkomst": "NGF",
                           "partner": null, "bedrag": %d}]}
            """.formatted(pilot, versie, pilot, bedrag));
    }
}
