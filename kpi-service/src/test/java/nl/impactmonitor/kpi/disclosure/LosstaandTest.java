package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LosstaandTest {

    private static final long MINIMUM = 10;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "0, 0, -, VERNIEUWD", // nobody refused: that tells of nobody
                "9, 0, -, ONDERDRUKT",
                "10, 0, -, VERNIEUWD",
                "23, 3, -, ONDERDRUKT", // the pilot with 20 would read the 3 of the other
                "23, 10, -, VERNIEUWD",
                "25, 0, 20, BEHOUDEN", // five more: the figure of before stays
                "30, 0, 20, VERNIEUWD",
                "20, 0, 20, VERNIEUWD",
                "8, 0, 20, ONDERDRUKT", // twelve fewer, and too few are left
                "12, 0, 20, BEHOUDEN"
            })
    void it_is_told_when_neither_it_nor_what_changed_is_of_few(
            long personen, long zonderGrootste, Long uit, Uitkomst verwacht) {
        // Given
        Losstaand telling = new Losstaand(personen, zonderGrootste, uit);

        // When
        Besluit besluit = telling.besluit(MINIMUM);

        // Then
        assertThat(besluit.uitkomst()).isEqualTo(verwacht);
    }

    @Property
    void whoever_keeps_all_standen_never_sees_few_people_nor_a_difference_of_few(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 40) Integer> standen) {
        // Given
        List<Long> gelezen = new ArrayList<>();
        Long uit = null;

        // When
        for (long personen : standen) {
            Uitkomst uitkomst = new Losstaand(personen, 0, uit).besluit(MINIMUM).uitkomst();
            if (uitkomst == Uitkomst.VERNIEUWD) {
                uit = personen;
                gelezen.add(personen);
            }
        }

        // Then
        assertThat(gelezen).allMatch(n -> n == 0 || n >= MINIMUM);
        for (int i = 1; i < gelezen.size(); i++) {
            long verschil = Math.abs(gelezen.get(i) - gelezen.get(i - 1));
            assertThat(verschil == 0 || verschil >= MINIMUM).isTrue();
        }
    }
}
