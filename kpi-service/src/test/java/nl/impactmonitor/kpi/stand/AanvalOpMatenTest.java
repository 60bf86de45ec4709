package nl.impactmonitor.kpi.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Kennis;
import org.junit.jupiter.api.Test;

/**
 * The attacker of the small tables, on the declared ones: steps, uitval and its reasons, durability, changes of a score, and
 * improvements by month and quarter, of pilots, a regio and the total, over three standen. The unknowns are all kinds of
 * people of each pilot, finer than any table.
 */
class AanvalOpMatenTest {

    private static final int STANDEN = 3;
    private static final long GEBIEDEN = 150;

    private record Doel(Figuur figuur, int stand) {}

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
                .flatMap(zaad -> aanval(zaad, new Maatgebied(zaad, STANDEN, metDekking, metVrijgaveregel)).stream())
                .toList();
    }

    private static List<String> aanval(long zaad, Maatgebied gebied) {
        int[][][] cellen = new int[STANDEN][Maatgebied.PILOTS.size()][Maatgebied.SOORTEN.size()];
        List<Double> waar = new ArrayList<>();
        List<String> pilots = List.copyOf(Maatgebied.PILOTS);
        for (int stand = 0; stand < STANDEN; stand++) {
            for (int p = 0; p < pilots.size(); p++) {
                boolean stil = gebied.stil(pilots.get(p), stand);
                for (int soort = 0; soort < cellen[stand][p].length; soort++) {
                    cellen[stand][p][soort] = stil ? cellen[stand - 1][p][soort] : waar.size();
                    if (!stil) {
                        waar.add((double) gebied.aantal(pilots.get(p), soort, stand));
                    }
                }
            }
        }
        Kennis kennis = new Kennis(waar.stream().mapToDouble(Double::doubleValue).toArray());
        List<Doel> doelen = new ArrayList<>();
        List<double[]> gevraagd = new ArrayList<>();
        for (int stand = 0; stand < STANDEN; stand++) {
            for (Figuur figuur : gebied.standen().get(stand).keySet()) {
                if (figuur.maat().equals(Maten.TRAJECTEN)) {
                    continue;
                }
                double[] som = som(figuur, cellen[stand], pilots, waar.size());
                long aantal = gebied.aantal(figuur, stand);
                if (gebied.getoond(figuur, stand)) {
                    kennis.weet(som, aantal, aantal);
                }
                if (gevoelig(gebied, figuur, stand, aantal)) {
                    doelen.add(new Doel(figuur, stand));
                    gevraagd.add(som);
                }
            }
        }
        return kennis.binnen(Maatgebied.BREEDTE, gevraagd).stream()
                .map(i -> zaad + ": " + doelen.get(i))
                .toList();
    }

    private static double[] som(Figuur figuur, int[][] cellen, List<String> pilots, int aantal) {
        double[] som = new double[aantal];
        for (int p = 0; p < cellen.length; p++) {
            for (int soort = 0; soort < cellen[p].length; soort++) {
                som[cellen[p][soort]] += Maatgebied.telt(figuur, pilots.get(p), soort) ? 1 : 0;
            }
        }
        return som;
    }

    private static boolean gevoelig(Maatgebied gebied, Figuur figuur, int stand, long aantal) {
        boolean klein = aantal > 0 && aantal < Maatgebied.MINIMUM;
        long verloop = stand == 0 || gebied.getoond(figuur, stand) || !gebied.getoond(figuur, stand - 1)
                ? 0
                : gebied.verloop(figuur, stand - 1, stand);
        return klein || verloop > 0 && verloop < Maatgebied.MINIMUM;
    }
}
