package nl.impactmonitor.kpi.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The attacker of the small tables, on the declared ones: steps, uitval and its reasons, durability, changes of a score, and
 * KPIs by month and quarter, of pilots, a regio and the total, over {@value #STANDEN} standen.
 */
class AanvalOpMatenTest {

    private static final int STANDEN = 3;
    private static final long GEBIEDEN = 30;

    @Test
    void recovers_no_protected_figure_of_any_family() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = aanvallen(zaden, true, true);

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void succeeds_without_cover() {
        // Given
        LongStream zaden = LongStream.range(0, 6);

        // When
        List<String> gelukt = aanvallen(zaden, false, true);

        // Then
        assertThat(gelukt).isNotEmpty();
    }

    @Test
    void succeeds_when_each_stand_is_protected_by_itself() {
        // Given
        LongStream zaden = LongStream.range(0, 6);

        // When
        List<String> gelukt = aanvallen(zaden, true, false);

        // Then
        assertThat(gelukt).isNotEmpty();
    }

    static List<String> aanvallen(LongStream zaden, boolean metDekking, boolean metVrijgaveregel) {
        return zaden.parallel()
                .boxed()
                .flatMap(zaad -> {
                    Maatgebied gebied = new Maatgebied(zaad, STANDEN, metDekking, metVrijgaveregel);
                    return new Maataanvaller(gebied, STANDEN)
                            .gevonden().stream().map(doel -> zaad + ": " + doel);
                })
                .toList();
    }
}
