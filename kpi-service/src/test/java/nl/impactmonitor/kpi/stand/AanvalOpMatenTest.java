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
    private static final long GEBIEDEN = 9;

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

    /** Few stopped, many started, and of nearly all of these another family tells: the last of these sets is one he solves. */
    @Test
    void recovers_nothing_by_what_of_one_family_is_a_part_of_another_and_does_when_a_stand_knows_of_none() {
        // Given
        List<Long> zaden = LongStream.rangeClosed(5, 8).boxed().toList();

        // When
        List<Doel> bekend = zaden.stream()
                .flatMap(zaad -> aanval(Maatgebied.weinigStoppen(zaad, Regels.ALLE), 1).stream())
                .toList();
        List<Doel> onbekend = zaden.stream()
                .flatMap(zaad -> aanval(Maatgebied.weinigStoppen(zaad, Regels.ZONDER_INSLUITING), 1).stream())
                .toList();

        // Then
        assertThat(bekend).isEmpty();
        assertThat(onbekend).extracting(doel -> doel.figuur().maat()).containsOnly("NUL_EEN/WERKZAAM//SLECHTER");
    }

    @Test
    void recovers_nothing_with_the_number_of_people_behind_a_berekening() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = aanvallenMetBerekening(zaden, Regels.ALLE);

        // Then
        assertThat(gelukt).isEmpty();
    }

    @Test
    void succeeds_with_that_number_when_a_stand_knows_nothing_of_berekeningen() {
        // Given
        LongStream zaden = LongStream.range(0, GEBIEDEN);

        // When
        List<String> gelukt = aanvallenMetBerekening(zaden, Regels.ZONDER_BEREKENING);

        // Then
        assertThat(gelukt).isNotEmpty();
    }

    /** One stand: how few moved since a figure of an earlier one, the number of a berekening tells whatever a stand hides. */
    private static List<String> aanvallenMetBerekening(LongStream zaden, Regels regels) {
        return aanvallen(zaden, zaad -> aanval(new Maatgebied(zaad, 1, regels, BEREKEND), 1));
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
