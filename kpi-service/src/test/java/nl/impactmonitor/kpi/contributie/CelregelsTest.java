package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
    void an_eenmeting_to_come_leaves_the_nulmeting_alone() throws Exception {
        // Given
        String staat = staat("true", "null", nul(NIET_WERKEND), "");

        // When
        List<Celfeit> alle = lees(staat);

        // Then
        assertThat(feiten(alle, Soort.NUL)).contains("2026-01-01 FINANCIEN IM.1 2 null");
        assertThat(alle).extracting(f -> f.element().soort()).containsOnly(Soort.STROOM, Soort.NUL);
    }

    @Test
    void the_instemming_counts_in_the_month_in_which_it_was_given() throws Exception {
        // Given
        String later = metInstemmingOp("2026-03-04");
        String voorDeAanmelding = metInstemmingOp("2025-12-20");
        String zonderDag = staat("true", "null", "", "");

        // When
        List<List<String>> stappen = new ArrayList<>();
        for (String staat : List.of(later, voorDeAanmelding, zonderDag)) {
            stappen.add(feiten(staat, Soort.STROOM));
        }

        // Then
        assertThat(stappen.get(0)).contains("2026-01-01 AANGEMELD  null null", "2026-03-01 INSTEMMING  null null");
        assertThat(stappen.get(1)).contains("2026-01-01 INSTEMMING  null null");
        assertThat(stappen.get(2)).contains("2026-01-01 INSTEMMING  null null");
    }

    @Test
    void a_second_vervolgmeting_takes_the_place_of_the_first_from_its_own_month_on() throws Exception {
        // Given
        String staat = staat(
                "true",
                "null",
                String.join(", ", nul(NIET_WERKEND), vervolg("2026-10-05", "3"), vervolg("2027-03-08", "4")),
                "");

        // When
        List<Celfeit> alle = lees(staat);

        // Then the step was taken with the first, and what both say of work is counted once
        assertThat(feiten(alle, Soort.STROOM))
                .contains("2026-10-01 VERVOLG  null null")
                .hasSize(5);
        assertThat(feiten(alle, Soort.NUL_VERVOLG))
                .containsExactlyInAnyOrder(
                        "2026-10-01 FINANCIEN IM.1 2 3",
                        "2027-03-01 FINANCIEN IM.1 2 4",
                        "2026-10-01 TREDE  2 6",
                        "2026-10-01 WERKZAAM  0 1",
                        "2026-10-01 WERK_OF_OPLEIDING  0 1");
        assertThat(feiten(alle, Soort.NUL_VERVOLG_VERVANGEN)).containsExactly("2027-03-01 FINANCIEN IM.1 2 3");
    }

    @Test
    void who_left_and_was_measured_after_all_was_a_drop_out_until_then() throws Exception {
        // Given
        String uitval = "{\"datum\": \"2026-05-04\", \"reden\": \"VERHUISD\"}";
        String staat = staat("true", uitval, nul(NIET_WERKEND) + ", " + een(1, WERKEND), "");

        // When
        List<Celfeit> alle = lees(staat);

        // Then
        assertThat(feiten(alle, Soort.NUL_EEN_UITVAL)).contains("2026-05-01 FINANCIEN IM.1 2 null");
        assertThat(feiten(alle, Soort.NUL_EEN_UITVAL_VERVANGEN)).contains("2026-07-01 FINANCIEN IM.1 2 null");
        assertThat(feiten(alle, Soort.NUL_EEN)).contains("2026-07-01 FINANCIEN IM.1 2 3.5");
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
    void who_started_before_the_aanmelding_is_aangemeld_from_the_start_as_in_the_kpi() throws Exception {
        // Given
        String staat = staat("true", "null", "", "").replace("2026-02-02", "2025-12-01");

        // When
        List<String> stappen = feiten(staat, Soort.STROOM);

        // Then
        assertThat(stappen)
                .contains("2025-12-01 AANGEMELD  null null", "2025-12-01 GESTART  null null")
                .contains("2026-01-01 INSTEMMING  null null");
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
                        "2026-06-01 NA_3_WERK  null null",
                        "2026-09-01 NA_6_GEEN  null null",
                        "2027-03-01 NA_12_GEEN  null null");
    }

    @Test
    void an_answer_counts_from_the_month_in_which_it_was_seen() throws Exception {
        // Given
        String match = "{\"datum\": \"2026-03-02\", \"inDienstNa3\": true, \"inDienstNa3Op\": \"2026-11-16\"}";
        String staat = staat("true", "null", nul(NIET_WERKEND), match);

        // When
        List<String> feiten = feiten(staat, Soort.DUURZAAM);

        // Then
        assertThat(feiten).containsExactlyInAnyOrder("2026-03-01 START  null null", "2026-11-01 NA_3_WERK  null null");
    }

    @Test
    void a_later_meting_that_is_nearer_takes_the_place_of_an_earlier_answer() throws Exception {
        // Given work from 19 January on: three weeks before 19 April there is none, and a week after it there is
        String match = "{\"datum\": \"2026-01-19\"}";
        String staat = staat(
                "true",
                "null",
                String.join(
                        ", ",
                        nul(NIET_WERKEND),
                        meting("VERVOLG", LocalDate.parse("2026-03-29"), 1, "2", NIET_WERKEND),
                        meting("VERVOLG", LocalDate.parse("2026-05-01"), 1, "2", WERKEND)),
                match);

        // When
        List<Celfeit> alle = lees(staat);

        // Then
        assertThat(feiten(alle, Soort.DUURZAAM))
                .contains("2026-04-01 NA_3_GEEN  null null", "2026-05-01 NA_3_WERK  null null");
        assertThat(feiten(alle, Soort.DUURZAAM_VERVANGEN)).containsExactly("2026-05-01 NA_3_GEEN  null null");
    }

    @Test
    void who_changes_jobs_is_still_at_work() throws Exception {
        // Given
        String eerste = "{\"datum\": \"2026-02-02\", \"einde\": \"2026-03-31\", \"inDienstNa3\": false,"
                + " \"inDienstNa3Op\": \"2026-05-04\"}";
        String tweede = "{\"datum\": \"2026-04-01\", \"inDienstNa3\": true, \"inDienstNa3Op\": \"2026-07-01\"}";
        String staat = staat("true", "null", nul(NIET_WERKEND), eerste + ", " + tweede);

        // When
        List<Celfeit> alle = lees(staat);

        // Then in May the second job may have ended; in July it is known that it had not
        assertThat(feiten(alle, Soort.DUURZAAM))
                .containsExactlyInAnyOrder("2026-02-01 START  null null", "2026-07-01 NA_3_WERK  null null");
        assertThat(feiten(alle, Soort.DUURZAAM_VERVANGEN)).isEmpty();
    }

    @Test
    void a_last_day_of_work_tells_of_every_moment() throws Exception {
        // Given
        String match = "{\"datum\": \"2026-02-02\", \"einde\": \"2026-08-02\"}";
        String staat = staat("true", "null", nul(NIET_WERKEND), match);

        // When
        List<String> feiten = feiten(staat, Soort.DUURZAAM);

        // Then
        assertThat(feiten)
                .containsExactlyInAnyOrder(
                        "2026-02-01 START  null null",
                        "2026-05-01 NA_3_WERK  null null",
                        "2026-08-01 NA_6_WERK  null null",
                        "2027-02-01 NA_12_GEEN  null null");
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
        return feiten(lees(staat), soort);
    }

    private static List<String> feiten(List<Celfeit> alle, Soort soort) {
        return alle.stream()
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

    private static String vervolg(String dag, String score) {
        return meting("VERVOLG", LocalDate.parse(dag), 1, score, WERKEND);
    }

    private static String meting(String moment, LocalDate datum, int versie, String score, String situatie) {
        return """
                {"id": "7d0a1b3e-2f65-4a8a-9d0b-b8e7c2a40f01", "moment": "%s", "datum": "%s", "instrument": "IM",
                 "instrumentVersie": %d, "scores": {"FINANCIEN": %s}, "situatie": %s}""".formatted(moment, datum, versie, score, situatie);
    }

    private static String metInstemmingOp(String dag) {
        return staat("true, \"instemmingOp\": \"" + dag + "\"", "null", "", "");
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
