package nl.impactmonitor.kpi.disclosure;

import static nl.impactmonitor.kpi.disclosure.Proefgebied.BREEDTE;
import static nl.impactmonitor.kpi.disclosure.Proefgebied.MINIMUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.impactmonitor.kpi.disclosure.Aanvaller.Doel;
import nl.impactmonitor.kpi.disclosure.Proefgebied.Regels;
import org.junit.jupiter.api.Test;

/**
 * The attacker has every stand from the first on, in each of them every count with the share and interval that an answer
 * carries, and knows which pilots stood still. He succeeds when a figure that is not shown, in whichever stand, lies within
 * less than the protection interval, or when he can tell how a figure changed between two standen in which only few people
 * moved in it.
 */
class AanvalTest {

    private static final long GEBIEDEN = 1_000;
    private static final int STANDEN = 3;

    @Test
    void recovers_no_protected_figure_of_a_thousand_data_sets() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = aanvallen(zaden, Regels.ALLE);

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void succeeds_when_only_small_figures_are_suppressed() {
        // Given
        LongStream zaden = LongStream.range(0, 20);

        // When
        List<String> gelukt = aanvallen(zaden, Regels.ZONDER_DEKKING);

        // Then
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("figuur"));
    }

    @Test
    void succeeds_when_figures_are_refreshed_whoever_moved() {
        // Given
        LongStream zaden = LongStream.range(0, 20);

        // When
        List<String> gelukt = aanvallen(zaden, Regels.ZONDER_VRIJGAVEREGEL);

        // Then
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("verschil"));
    }

    @Test
    void succeeds_when_what_stood_still_is_not_covered_anew() {
        // Given
        LongStream zaden = LongStream.range(0, 40);

        // When
        List<String> gelukt = aanvallen(zaden, Regels.ZONDER_STILTE);

        // Then a figure that no stand alone gives away follows from them together
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("figuur"));
    }

    @Test
    void succeeds_when_shares_are_printed_of_counts_that_are_not() {
        // Given
        LongStream zaden = LongStream.range(0, 2);

        // When
        List<String> gelukt = aanvallen(zaden, Regels.LOSSE_DELEN);

        // Then
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("figuur"));
    }

    private static List<String> aanvallen(LongStream zaden, Regels regels) {
        return zaden.parallel()
                .boxed()
                .flatMap(zaad -> aanval(zaad, regels).stream())
                .toList();
    }

    private static List<String> aanval(long zaad, Regels regels) {
        Proefgebied gebied = new Proefgebied(zaad, STANDEN, regels);
        List<String> gelukt = new ArrayList<>();
        List<Doel> beschermd = new ArrayList<>();
        for (int stand = 0; stand < STANDEN; stand++) {
            gebied.geefUit(stand);
            for (Figuur figuur : gebied.figuren()) {
                if (gevoelig(gebied, figuur, stand)) {
                    beschermd.add(new Doel(figuur, stand));
                }
                if (stand > 0 && verschilGetoond(gebied, figuur, stand)) {
                    gelukt.add("verschil " + figuur + " in stand " + stand + " of " + zaad);
                }
            }
        }
        new Aanvaller(gebied)
                .bekend(beschermd, BREEDTE)
                .forEach(doel -> gelukt.add("figuur " + doel.figuur() + " in stand " + doel.stand() + " of " + zaad));
        return gelukt;
    }

    /** Of a few people, or of few who moved and by that not shown anew. */
    private static boolean gevoelig(Proefgebied gebied, Figuur figuur, int stand) {
        long aantal = gebied.aantal(figuur, stand);
        boolean klein = aantal > 0 && aantal < MINIMUM;
        boolean bewogen = stand > 0
                && gebied.getoond(figuur, stand - 1)
                && !gebied.getoond(figuur, stand)
                && weinigBewogen(gebied, figuur, stand - 1);
        return klein || bewogen;
    }

    private static boolean verschilGetoond(Proefgebied gebied, Figuur figuur, int stand) {
        return gebied.getoond(figuur, stand - 1)
                && gebied.getoond(figuur, stand)
                && weinigBewogen(gebied, figuur, stand - 1);
    }

    private static boolean weinigBewogen(Proefgebied gebied, Figuur figuur, int van) {
        long verloop = gebied.verloop(figuur, van, van + 1);
        return verloop > 0 && verloop < MINIMUM;
    }
}
