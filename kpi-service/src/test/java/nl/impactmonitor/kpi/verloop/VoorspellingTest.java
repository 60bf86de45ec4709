package nl.impactmonitor.kpi.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Telling;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorspellingTest {

    private static final LocalDate BEGIN = LocalDate.parse("2026-07-01");
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-12-31");

    /**
     * Months of facts as the monitor would see them, six since the pilot began; a month without facts is not in the series.
     * A window that begins with the first fact expects too much wherever facts are few: that fact is in it by its making.
     */
    @ParameterizedTest
    @CsvSource({"0.2, 24", "0.5, 12", "1, 24", "5, 12"})
    void a_forecast_is_right_on_average(double perMaand, int vooruit) {
        // Given
        Random toeval = new Random(20261130);
        int werelden = 20_000;

        // When
        double verwacht = 0;
        for (int i = 0; i < werelden; i++) {
            SortedMap<YearMonth, Telling> reeks = reeks(toeval, perMaand);
            verwacht += voorspel(reeks, vooruit).verwacht() - som(reeks);
        }

        // Then within 5%, which is over three times the spread of the mean of 20,000 worlds
        assertThat(verwacht / werelden).isCloseTo(perMaand * vooruit, Offset.offset(0.05 * perMaand * vooruit));
    }

    /** Counts are whole numbers: at rates below these the interval holds more. */
    @ParameterizedTest
    @CsvSource({"0.5, 12", "0.7, 12", "0.5, 24", "1, 24", "5, 12"})
    void the_interval_of_a_forecast_holds_93_to_97_in_a_hundred(double perMaand, int vooruit) {
        // Given
        Random toeval = new Random(20261130);
        int werelden = 20_000;

        // When
        int gedekt = 0;
        for (int i = 0; i < werelden; i++) {
            SortedMap<YearMonth, Telling> reeks = reeks(toeval, perMaand);
            long werkelijk = som(reeks) + poisson(toeval, perMaand * vooruit);
            Voorspelling v = voorspel(reeks, vooruit);
            gedekt += v.van() <= werkelijk && werkelijk <= v.tot() ? 1 : 0;
        }

        // Then
        assertThat((double) gedekt / werelden).isBetween(0.93, 0.97);
    }

    @Test
    void the_mean_is_that_of_six_months_also_when_the_first_fact_is_younger() {
        // Given one fact, last month
        SortedMap<YearMonth, Telling> reeks = new TreeMap<>();
        reeks.put(YearMonth.of(2026, 12), new Telling(1, 1));

        // When
        Voorspelling voorspelling = van(reeks, BEGIN);

        // Then
        assertThat(voorspelling.maanden()).isEqualTo(6);
        assertThat(voorspelling.perMaand()).isEqualTo(1 / 6.0);
        assertThat(voorspelling.uitMaand()).isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void it_is_that_of_fewer_whole_months_when_the_pilot_or_the_phase_is_younger() {
        // Given
        SortedMap<YearMonth, Telling> reeks = new TreeMap<>();
        reeks.put(YearMonth.of(2026, 10), new Telling(40, 40));
        reeks.put(YearMonth.of(2026, 12), new Telling(4, 4));

        // When begun within October, of which no whole month is there
        Voorspelling voorspelling = van(reeks, LocalDate.parse("2026-10-12"));

        // Then
        assertThat(voorspelling.maanden()).isEqualTo(2);
        assertThat(voorspelling.perMaand()).isEqualTo(2);
    }

    @Test
    void without_a_whole_month_since_the_begin_there_is_none() {
        // Given
        LocalDate begin = LocalDate.parse("2026-12-02");

        // When
        Optional<Voorspelling> voorspelling =
                Voorspelling.van(new TreeMap<>(), PEILDATUM, begin, LocalDate.parse("2027-12-31"));

        // Then
        assertThat(voorspelling).isEmpty();
    }

    @Test
    void months_without_any_fact_are_a_forecast_too() {
        // Given
        SortedMap<YearMonth, Telling> niets = new TreeMap<>();

        // When
        Voorspelling voorspelling = van(niets, BEGIN);

        // Then
        assertThat(voorspelling.verwacht()).isZero();
        assertThat(voorspelling.van()).isZero();
        assertThat(voorspelling.tot()).isPositive();
    }

    private static Voorspelling voorspel(SortedMap<YearMonth, Telling> reeks, int maanden) {
        LocalDate einde = YearMonth.from(PEILDATUM).plusMonths(maanden).atEndOfMonth();
        return Voorspelling.van(reeks, PEILDATUM, BEGIN, einde).orElseThrow();
    }

    private static long som(SortedMap<YearMonth, Telling> reeks) {
        return reeks.values().stream().mapToLong(Telling::aantal).sum();
    }

    private static Voorspelling van(SortedMap<YearMonth, Telling> reeks, LocalDate begin) {
        return Voorspelling.van(reeks, PEILDATUM, begin, LocalDate.parse("2027-12-31"))
                .orElseThrow();
    }

    private static SortedMap<YearMonth, Telling> reeks(Random toeval, double perMaand) {
        SortedMap<YearMonth, Telling> reeks = new TreeMap<>();
        for (YearMonth maand = YearMonth.from(BEGIN);
                !maand.isAfter(YearMonth.from(PEILDATUM));
                maand = maand.plusMonths(1)) {
            long aantal = poisson(toeval, perMaand);
            if (aantal > 0) {
                reeks.put(maand, new Telling(aantal, 0));
            }
        }
        return reeks;
    }

    private static long poisson(Random toeval, double gemiddeld) {
        double drempel = Math.exp(-gemiddeld);
        double product = toeval.nextDouble();
        long aantal = 0;
        while (product > drempel) {
            aantal++;
            product *= toeval.nextDouble();
        }
        return aantal;
    }
}
