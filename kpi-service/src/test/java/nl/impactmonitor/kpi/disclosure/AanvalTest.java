package nl.impactmonitor.kpi.disclosure;

import static nl.impactmonitor.kpi.disclosure.Proefgebied.BREEDTE;
import static nl.impactmonitor.kpi.disclosure.Proefgebied.MINIMUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.impactmonitor.kpi.disclosure.Proefgebied.Regels;
import org.junit.jupiter.api.Test;

/**
 * The attacker knows every figure of every stand, and by that every percentage and interval, which are made of shown figures
 * alone. He succeeds when a figure that is not shown lies within less than the protection interval, or when he can tell how a
 * figure changed between two standen in which only few people moved in it.
 */
class AanvalTest {

    private static final long GEBIEDEN = 1_000;
    private static final int STANDEN = 2;
    private static final int DOELEN = 2;

    @Test
    void recovers_no_protected_figure_of_a_thousand_data_sets() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = zaden.boxed()
                .flatMap(zaad -> aanval(zaad, Regels.ALLE).stream())
                .toList();

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void succeeds_when_only_small_figures_are_suppressed() {
        // Given
        LongStream zaden = LongStream.range(0, 20);

        // When
        List<String> gelukt = zaden.boxed()
                .flatMap(zaad -> aanval(zaad, Regels.ZONDER_DEKKING).stream())
                .toList();

        // Then
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("figuur"));
    }

    @Test
    void succeeds_when_figures_are_refreshed_whoever_moved() {
        // Given
        LongStream zaden = LongStream.range(0, 20);

        // When
        List<String> gelukt = zaden.boxed()
                .flatMap(zaad -> aanval(zaad, Regels.ZONDER_VRIJGAVEREGEL).stream())
                .toList();

        // Then
        assertThat(gelukt).anyMatch(aanval -> aanval.startsWith("verschil"));
    }

    private static List<String> aanval(long zaad, Regels regels) {
        Proefgebied gebied = new Proefgebied(zaad, STANDEN);
        List<Figuur> figuren = new ArrayList<>(Proefgebied.figuren());
        Collections.shuffle(figuren, new Random(zaad));
        List<String> gelukt = new ArrayList<>();
        for (int stand = 0; stand < STANDEN; stand++) {
            gebied.geefUit(stand, regels);
            int nu = stand;
            Aanvaller aanvaller = new Aanvaller(gebied, stand);
            figuren.stream()
                    .filter(f -> gevoelig(gebied, f, nu))
                    .limit(DOELEN)
                    .filter(f -> aanvaller.breedte(f) < BREEDTE - 1e-6)
                    .forEach(f -> gelukt.add("figuur " + f + " in stand " + nu + " of " + zaad));
        }
        for (int eerder = 0; eerder < STANDEN - 1; eerder++) {
            int van = eerder;
            figuren.stream()
                    .filter(f -> weinigBewogen(gebied, f, van))
                    .filter(f -> gebied.getoond(f, van) && gebied.getoond(f, van + 1))
                    .forEach(f -> gelukt.add("verschil " + f + " after stand " + van + " of " + zaad));
        }
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
        return gebied.gedeclareerd(figuur) && (klein || bewogen);
    }

    private static boolean weinigBewogen(Proefgebied gebied, Figuur figuur, int van) {
        long verloop = gebied.verloop(figuur, van, van + 1);
        return verloop > 0 && verloop < MINIMUM;
    }
}
