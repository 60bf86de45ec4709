package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.kader.Verankeringen;
import nl.impactmonitor.kpi.kader.Verankeringstaat;
import nl.impactmonitor.kpi.kader.Verankeringstaat.Score;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import org.junit.jupiter.api.Test;

/** One day can have more than one scan of a pilot; a report tells of the later one, and never of both as one. */
@QuarkusTest
class TweeScansResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Verankeringen scans;

    @Test
    void of_two_scans_of_one_day_all_that_is_told_is_of_the_later_one() {
        // Given
        Programma programma = rapport.metStand();
        String eerste = "1-" + programma.code();
        String tweede = "2-" + programma.code();
        proef.inTransactie(db -> scans.schrijf(
                db,
                Map.of(
                        eerste, scan(eerste, programma, List.of(kwaliteit(2), beleid(4))),
                        tweede, scan(tweede, programma, List.of(kwaliteit(3), beleid(1))))));

        // When
        String id = rapport.gemaakt(programma, "");

        // Then
        String tekst = rapport.lees(id, "/html")
                .asString()
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
        assertThat(tekst)
                .contains("het stevigst op 'Kwaliteit' (niveau 3 van 4), het minst stevig op 'Beleid' (niveau 1 van 4)")
                .doesNotContain("niveau 4 van 4");
        Map<String, Object> kwaliteit = rapport.lees(id, "/getallen?limit=1000")
                .path("items.find { it.adres == 'verankering.KWALITEIT." + programma.a() + ".2026-02-01-2' }.filters");
        assertThat(kwaliteit).containsEntry("vorige", "2").containsEntry("vorigeDatum", "2026-02-01");
    }

    private static Score kwaliteit(int score) {
        return new Score("KWALITEIT", "Kwaliteit", null, score, 1);
    }

    private static Score beleid(int score) {
        return new Score("BELEID", "Beleid", null, score, 1);
    }

    private static Verankeringstaat scan(String scan, Programma programma, List<Score> scores) {
        return new Verankeringstaat(
                scan,
                programma.a(),
                LocalDate.parse("2026-02-01"),
                "START",
                Verankeringstaat.Status.VASTGESTELD,
                "RUBRIEK",
                1,
                scores);
    }
}
