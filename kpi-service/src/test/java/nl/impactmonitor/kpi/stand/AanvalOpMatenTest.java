package nl.impactmonitor.kpi.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.impactmonitor.kpi.stand.Maataanvaller.Doel;
import nl.impactmonitor.kpi.stand.Maatgebied.Regels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The attacker of the small tables, on the declared ones: steps, uitval and its reasons, durability, changes of scores, levels
 * of scores at both metingen and from which to which, and KPIs by month, quarter and kenmerken, of pilots, a regio and the
 * total, over {@value #STANDEN} standen between which people come, go on, go to another pilot and are erased. With
 * {@code -Daanval.gebieden=1000} he is given a thousand data sets, with {@code -Daanval.vanaf=250} from that one on.
 */
class AanvalOpMatenTest {

    private static final int STANDEN = 3;

    /** Each of the sets of kenmerken of {@link Maatbevolking} once. */
    private static final long GEBIEDEN = 7;

    /** Enough for an attacker who should succeed; he stops at the first. */
    private static final long HOOGSTENS = 24;

    private static final Set<String> BEREKEND = Set.of("A", "C");

    @Test
    void recovers_no_protected_figure_of_any_family() {
        // Given
        long vanaf = Long.getLong("aanval.vanaf", 0);
        LongStream zaden = LongStream.range(vanaf, vanaf + Long.getLong("aanval.gebieden", GEBIEDEN));

        // When
        List<String> gelukt = aanvallen(zaden, zaad -> aanval(new Maatgebied(zaad, STANDEN, Regels.ALLE), STANDEN));

        // Then
        assertThat(gelukt).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ZONDER_DEKKING", "ZONDER_VRIJGAVEREGEL", "ZONDER_SAMENHANG", "LOSSE_DELEN"})
    void succeeds_when_a_rule_is_left_out(Regels regels) {
        // Given
        LongStream zaden = LongStream.range(0, HOOGSTENS);

        // When
        boolean gelukt = zaden.anyMatch(
                zaad -> !aanval(new Maatgebied(zaad, STANDEN, regels), STANDEN).isEmpty());

        // Then
        assertThat(gelukt).isTrue();
    }

    /** Of the first the total of a scale follows from that of all scales, of the second who stopped working from who started. */
    @Test
    void recovers_nothing_by_what_of_one_family_is_a_part_of_another_and_does_when_a_stand_knows_of_none() {
        // Given
        List<Long> zaden = List.of(6L, 35L);

        // When
        List<Doel> bekend = insluitingen(zaden, Regels.ALLE);
        List<Doel> onbekend = insluitingen(zaden, Regels.ZONDER_INSLUITING);

        // Then
        assertThat(bekend).isEmpty();
        assertThat(onbekend)
                .extracting(doel -> doel.figuur().maat())
                .containsOnly("NUL_EEN/SOCIALE_INCLUSIE/L.1/TOTAAL", "NUL_EEN/WERKZAAM//SLECHTER");
    }

    private static List<Doel> insluitingen(List<Long> zaden, Regels regels) {
        return zaden.stream()
                .flatMap(zaad -> aanval(Maatgebied.weinigStoppen(zaad, regels), 1).stream())
                .toList();
    }

    /** Of one pilot a kept number of who has a score lies between two figures of other families. */
    @Test
    void recovers_nothing_between_figures_that_are_parts_of_each_other_once_one_is_kept() {
        // Given
        Maatgebied gebied = new Maatgebied(172, STANDEN, Regels.ALLE);

        // When
        List<Doel> gelukt = aanval(gebied, STANDEN);

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void recovers_nothing_with_the_number_of_people_behind_a_berekening() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = aanvallen(zaden, zaad -> metBerekening(zaad, Regels.ALLE));

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void succeeds_with_that_number_when_a_stand_knows_nothing_of_berekeningen() {
        // Given
        LongStream zaden = LongStream.range(0, HOOGSTENS);

        // When
        boolean gelukt = zaden.anyMatch(
                zaad -> !metBerekening(zaad, Regels.ZONDER_BEREKENING).isEmpty());

        // Then
        assertThat(gelukt).isTrue();
    }

    /** One stand: how few moved since a figure of an earlier one, the number of a berekening tells whatever a stand hides. */
    private static List<Doel> metBerekening(long zaad, Regels regels) {
        return aanval(new Maatgebied(zaad, 1, regels, BEREKEND), 1);
    }

    private static List<String> aanvallen(LongStream zaden, LongFunction<List<Doel>> aanval) {
        return zaden.parallel()
                .boxed()
                .flatMap(zaad -> aanval.apply(zaad).stream().map(doel -> zaad + ": " + doel))
                .toList();
    }

    private static List<Doel> aanval(Maatgebied gebied, int standen) {
        return new Maataanvaller(gebied, standen).gevonden();
    }
}
