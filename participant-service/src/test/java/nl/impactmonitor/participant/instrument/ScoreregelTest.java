package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.impactmonitor.participant.instrument.Antwoord.GeenAntwoord;
import nl.impactmonitor.participant.instrument.Item.Richting;

/** A score of any number of items, any share and any pattern of answers: 1 to 5, or 0 for none. */
class ScoreregelTest {

    @Property
    void aScoreIsThereExactlyWhenTheShareOfItemsWithAValueIsReached(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> waarden,
            @ForAll("aandelen") BigDecimal aandeel) {
        // Given
        long metWaarde = waarden.stream().filter(w -> w > 0).count();
        boolean genoeg = metWaarde > 0
                && BigDecimal.valueOf(metWaarde).compareTo(aandeel.multiply(BigDecimal.valueOf(waarden.size()))) >= 0;

        // When
        var score = score(waarden, Richting.OPLOPEND, aandeel);

        // Then
        assertThat(score.isPresent()).isEqualTo(genoeg);
    }

    @Property
    void aScoreIsTheMeanOfWhatWasAnsweredTimesTheNumberOfItems(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> waarden) {
        // Given
        long k = waarden.stream().filter(w -> w > 0).count();
        long som = waarden.stream().mapToInt(w -> w).sum();

        // When
        var score = score(waarden, Richting.OPLOPEND, new BigDecimal("0.01"));

        // Then
        score.ifPresent(s -> assertThat(s.multiply(BigDecimal.valueOf(k)))
                .isCloseTo(BigDecimal.valueOf(som * waarden.size()), offset(new BigDecimal("0.001"))));
    }

    @Property
    void reversedItemsWithMirroredAnswersScoreTheSame(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> waarden,
            @ForAll("aandelen") BigDecimal aandeel) {
        // Given
        var gespiegeld = waarden.stream().map(w -> w == 0 ? 0 : 6 - w).toList();

        // When
        var score = score(gespiegeld, Richting.AFLOPEND, aandeel);

        // Then
        assertThat(score).isEqualTo(score(waarden, Richting.OPLOPEND, aandeel));
    }

    @Provide
    Arbitrary<BigDecimal> aandelen() {
        return Arbitraries.integers().between(1, 100).map(procent -> BigDecimal.valueOf(procent, 2));
    }

    private static Optional<BigDecimal> score(List<Integer> waarden, Richting richting, BigDecimal aandeel) {
        List<Item> items = new ArrayList<>();
        List<Antwoord> antwoorden = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            String code = "VRAAG_" + i;
            items.add(new Item(code, code, "EENS", richting, Item.Gevoeligheid.NORMAAL, true, null, null, null));
            antwoorden.add(
                    waarden.get(i) == 0
                            ? Antwoord.zonder(code, GeenAntwoord.values()[i % 4])
                            : Antwoord.van(code, waarden.get(i)));
        }
        var regel = new Scoreregel(
                "SCORE",
                "Score",
                Scoreregel.Scoresoort.LEEFGEBIED,
                items.stream().map(Item::code).toList(),
                aandeel);
        var versie = new InstrumentVersie(
                "PROEF",
                1,
                "Proef",
                InstrumentVersie.Instrumentstatus.GEPUBLICEERD,
                null,
                null,
                "",
                "",
                "B1",
                Definities.BASIS.antwoordschalen(),
                items,
                List.of(regel),
                null,
                null,
                null);
        return Optional.ofNullable(Scoring.score(versie, antwoorden).scores().get("SCORE"));
    }
}
