package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Element.Soort;
import nl.impactmonitor.platform.projection.StateReader;
import org.junit.jupiter.api.Test;

/** What the cells hold of one deelnemer, from the state as it comes. */
class CelregelsTest {

    private static final String NIET_WERKEND = "{\"werkzaam\": false, \"trede\": 2}";
    private static final String WERKEND = "{\"werkzaam\": true, \"trede\": 6}";
    private static final String IN_MBO = "{\"werkzaam\": false, \"leerweg\": \"BOL\"}";

    @Test
    void a_score_goes_from_the_nulmeting_to_the_eenmeting_in_the_month_of_the_latter() throws Exception {
        // Given
        String staat = staat("true", "null", nul(NIET_WERKEND) + ", " + een(2, WERKEND), "");

        // When
        List<String> feiten = feiten(staat, Soort.NUL_EEN);

        // Then
        assertThat(feiten)
                .containsExactlyInAnyOrder(
                        "2026-07-01 FINANCIEN IM.1>IM.2 2 3.5",
                        "2026-07-01 TREDE  2 6",
                        "2026-07-01 WERKZAAM  0 1",
                        "2026-07-01 WERK_OF_OPLEIDING  0 1");
    }

    @Test
    void who_left_before_the_eenmeting_keeps_the_score_of_the_nulmeting_apart() throws Exception {
        // Given
        String staat = staat("true", "{\"datum\": \"2026-05-04\", \"reden\": \"VERHUISD\"}", nul(NIET_WERKEND), "");

        // When
        List<String> feiten = feiten(staat, Soort.NUL_EEN_UITVAL);

        // Then
        assertThat(feiten).contains("2026-05-01 FINANCIEN IM.1 2 null");
        assertThat(feiten(staat, Soort.UITVAL)).containsExactly("2026-05-01 VERHUISD  null null");
    }

    @Test
    void an_eenmeting_to_come_is_open() throws Exception {
        // Given
        String staat = staat("true", "null", nul(NIET_WERKEND), "");

        // When
        List<String> feiten = feiten(staat, Soort.NUL_EEN_OPEN);

        // Then
        assertThat(feiten).contains("2026-01-01 FINANCIEN IM.1 2 null");
    }

    @Test
    void without_instemming_only_the_aanmelding_and_the_start_are_counted() throws Exception {
        // Given
        String staat = staat("false", "null", nul(NIET_WERKEND) + ", " + een(1, WERKEND), "");

        // When
        List<Celfeit> alle = lees(staat);

        // Then
        assertThat(alle).extracting(f -> f.element().code()).containsExactly("AANGEMELD", "GESTART");
    }

    @Test
    void work_is_followed_from_its_first_day_through_the_match() throws Exception {
        // Given
        String match = "{\"datum\": \"2026-02-20\", \"start\": \"2026-03-02\", \"inDienstNa3\": true,"
                + " \"inDienstNa6\": false}";
        String staat = staat("true", "null", nul(NIET_WERKEND), match);

        // When
        List<String> feiten = feiten(staat, Soort.DUURZAAM);

        // Then
        assertThat(feiten)
                .containsExactlyInAnyOrder(
                        "2026-03-01 START  null null",
                        "2026-03-01 NA_3_WERK  null null",
                        "2026-03-01 NA_6_GEEN  null null");
    }

    @Test
    void an_opleiding_at_the_eenmeting_is_a_start_and_onward_flow_to_the_mbo() throws Exception {
        // Given
        String staat = staat("true", "null", nul(NIET_WERKEND) + ", " + een(1, IN_MBO), "");

        // When
        List<String> feiten = feiten(staat, Soort.DUURZAAM);

        // Then
        assertThat(feiten)
                .containsExactlyInAnyOrder("2026-07-01 START  null null", "2026-07-01 DOORSTROOM_MBO  null null");
    }

    @Test
    void who_worked_already_has_no_start() throws Exception {
        // Given
        String staat = staat("true", "null", nul(WERKEND) + ", " + een(1, WERKEND), "");

        // When
        List<String> feiten = feiten(staat, Soort.DUURZAAM);

        // Then
        assertThat(feiten).isEmpty();
    }

    private static List<String> feiten(String staat, Soort soort) throws Exception {
        return lees(staat).stream()
                .filter(f -> f.element().soort() == soort)
                .map(f -> {
                    Element e = f.element();
                    return String.join(
                            " ",
                            f.maand().toString(),
                            e.code(),
                            e.meetpaar(),
                            e.van() == null ? "null" : e.van().toPlainString(),
                            e.naar() == null ? "null" : e.naar().toPlainString());
                })
                .toList();
    }

    private static List<Celfeit> lees(String staat) throws Exception {
        return Celregels.celfeiten(new StateReader<>(Deelnemerstaat.class).read(staat.getBytes()));
    }

    private static String nul(String situatie) {
        return meting("NUL", LocalDate.parse("2026-01-19"), 1, "2", situatie);
    }

    private static String een(int versie, String situatie) {
        return meting("EEN", LocalDate.parse("2026-07-20"), versie, "3.5", situatie);
    }

    private static String meting(String moment, LocalDate datum, int versie, String score, String situatie) {
        return """
                {"id": "7d0a1b3e-2f65-4a8a-9d0b-b8e7c2a40f01", "moment": "%s", "datum": "%s", "instrument": "IM",
                 "instrumentVersie": %d, "scores": {"FINANCIEN": %s}, "situatie": %s}""".formatted(moment, datum, versie, score, situatie);
    }

    private static String staat(String instemming, String uitval, String metingen, String matches) {
        return """
                {"id": "6f6c3a1e-8b1d-4a52-9a86-0d7d5b7a1c11", "versie": 1, "pilot": "TWENTE", "groep": "DEELNEMER",
                 "aangemeldOp": "2026-01-12", "toestemming": {"instemming": %s, "bijzondereGegevens": false}, "uitval": %s,
                 "kenmerken": {"geslacht": "V", "leeftijdsklasse": "35-44", "opleidingsniveau": "LAAG",
                               "leerderType": "NT2", "instroomkanaal": "GEMEENTE"},
                 "deelnames": [{"start": "2026-02-02"}], "metingen": [%s], "bewijzen": [], "matches": [%s]}""".formatted(instemming, uitval, metingen, matches);
    }
}
