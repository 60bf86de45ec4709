package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DominantieTest {

    private static final BigDecimal P = BigDecimal.TEN;

    /** The first is the worked case of the SDC Handbook (total 56,600), whose largest two leave 998 of at least 4,760. */
    @ParameterizedTest
    @CsvSource({
        "'47600 8002 998', true",
        "'47600 8002 4759', true",
        "'47600 8002 4760', false",
        "'100', true",
        "'100 100', true",
        "'100 100 10', false",
        "'100 -100 9', true",
        "'0 0 0', false",
        "'5 5 5 5 5', false",
    })
    void a_total_is_unsafe_when_the_second_can_estimate_the_first_within_p_percent(String bedragen, boolean onveilig) {
        // Given
        List<BigDecimal> bijdragen =
                Arrays.stream(bedragen.split(" ")).map(BigDecimal::new).toList();

        // When
        boolean gevonden = Dominantie.onveilig(bijdragen, P);

        // Then
        assertThat(gevonden).isEqualTo(onveilig);
    }

    /** Beside the formula, its meaning: the second knows the total and its own part, and so bounds the first. */
    @Property
    void it_says_what_the_second_contributor_could_work_out(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 10_000) Integer> bedragen) {
        // Given
        List<BigDecimal> bijdragen = bedragen.stream().map(BigDecimal::valueOf).toList();
        List<Integer> aflopend = new ArrayList<>(bedragen);
        aflopend.sort(Collections.reverseOrder());
        int som = bedragen.stream().mapToInt(i -> i).sum();

        // When
        boolean onveilig = Dominantie.onveilig(bijdragen, P);

        // Then: the upper bound for the first is the total without the second's own part
        double bovengrens = som - aflopend.get(1);
        assertThat(onveilig).isEqualTo(bovengrens < aflopend.getFirst() * 1.1 - 1e-9);
    }
}
