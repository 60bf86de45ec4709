package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.impactmonitor.participant.instrument.Antwoord.GeenAntwoord;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final InstrumentVersie BASIS = Definities.BASIS;

    @Test
    void aReverseItemCountsTheOtherWayRound() {
        // Given
        var antwoorden = List.of(
                Antwoord.van("ACTIVERING_1", 5), Antwoord.van("ACTIVERING_2", 1), Antwoord.van("ACTIVERING_3", 5));

        // When
        var score = Scoring.score(BASIS, metAndereSchalen(antwoorden));

        // Then
        assertThat(score.socialeInclusie().orElseThrow().schalen().get("ACTIVERING"))
                .isEqualByComparingTo("15");
    }

    @Test
    void aMetingTakesAlongHowReliableTheTotalAndTheScalesAre() {
        // Given
        var alfa = new Scorebetrouwbaarheid(
                "SOCIALE_INCLUSIE",
                Scorebetrouwbaarheid.Soort.CRONBACH_ALFA,
                new BigDecimal("0.9"),
                new BigDecimal("6.5"),
                "Proef");
        var ander = new Scorebetrouwbaarheid(
                "FINANCIEN",
                Scorebetrouwbaarheid.Soort.TEST_HERTEST,
                new BigDecimal("0.7"),
                new BigDecimal("0.8"),
                "Proef");
        var antwoorden = metAndereSchalen(List.of(
                Antwoord.van("ACTIVERING_1", 5), Antwoord.van("ACTIVERING_2", 1), Antwoord.van("ACTIVERING_3", 5)));

        // When
        var met = Scoring.score(Definities.metBetrouwbaarheid(BASIS, List.of(alfa, ander)), antwoorden);
        var zonder = Scoring.score(BASIS, antwoorden);

        // Then
        assertThat(met.socialeInclusie().orElseThrow().betrouwbaarheid())
                .isEqualTo(
                        Map.of("SOCIALE_INCLUSIE", new Uitslag.Meetfout(new BigDecimal("0.9"), new BigDecimal("6.5"))));
        assertThat(zonder.socialeInclusie().orElseThrow().betrouwbaarheid()).isNull();
    }

    @Test
    void aScaleWithTwoOfThreeAnswersIsMadeUpInProportion() {
        // Given
        var antwoorden = List.of(
                Antwoord.van("ACTIVERING_1", 4),
                Antwoord.zonder("ACTIVERING_2", GeenAntwoord.WEET_NIET),
                Antwoord.van("ACTIVERING_3", 3));

        // When
        var score = Scoring.score(BASIS, metAndereSchalen(antwoorden));

        // Then
        assertThat(score.socialeInclusie().orElseThrow().schalen().get("ACTIVERING"))
                .isEqualByComparingTo("10.5");
    }

    @Test
    void withOneOfThreeAnswersThereIsNoSocialeInclusieAtAll() {
        // Given
        var antwoorden = List.of(
                Antwoord.van("ACTIVERING_1", 4),
                Antwoord.zonder("ACTIVERING_2", GeenAntwoord.WIL_NIET),
                Antwoord.zonder("ACTIVERING_3", GeenAntwoord.NVT));

        // When
        var score = Scoring.score(BASIS, metAndereSchalen(antwoorden));

        // Then
        assertThat(score.socialeInclusie()).isEmpty();
    }

    @Test
    void aLeefgebiedWithoutAnswerHasNoScore() {
        // When
        var score = Scoring.score(
                BASIS,
                List.of(Antwoord.van("FINANCIEN_1", 2), Antwoord.zonder("HUISVESTING_1", GeenAntwoord.WEET_NIET)));

        // Then
        assertThat(score.scores()).containsOnlyKeys("FINANCIEN");
        assertThat(score.scores().get("FINANCIEN")).isEqualByComparingTo("2");
    }

    @Test
    void anInstrumentWithoutItemsScoresNothing() {
        // When
        var score = Scoring.score(Definities.INKOMEN, List.of());

        // Then
        assertThat(score.scores()).isEmpty();
        assertThat(score.socialeInclusie()).isEmpty();
    }

    @Property
    void theOrderOfAnswersDoesNotMatter(@ForAll("antwoorden") List<Antwoord> antwoorden, @ForAll Random toeval) {
        // Given
        var geschud = new ArrayList<>(antwoorden);
        Collections.shuffle(geschud, toeval);

        // When
        var score = Scoring.score(BASIS, geschud);

        // Then
        assertThat(score).isEqualTo(Scoring.score(BASIS, antwoorden));
    }

    @Property
    void everyScoreOfAScaleLiesBetweenItsLowestAndHighestSum(@ForAll("antwoorden") List<Antwoord> antwoorden) {
        // When
        var score = Scoring.score(BASIS, antwoorden);

        // Then
        score.socialeInclusie().ifPresent(s -> assertThat(s.schalen().values())
                .allMatch(p -> p.compareTo(BigDecimal.valueOf(3)) >= 0 && p.compareTo(BigDecimal.valueOf(15)) <= 0));
    }

    @Property
    void aHalfPointOrAWholeOneIsTheFinestScore(@ForAll("antwoorden") List<Antwoord> antwoorden) {
        // When
        var score = Scoring.score(BASIS, antwoorden);

        // Then
        score.socialeInclusie().ifPresent(s -> assertThat(s.schalen().values())
                .allMatch(p -> p.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0));
    }

    @Property
    void aBetterAnswerNeverLowersAScore(@ForAll("antwoorden") List<Antwoord> antwoorden) {
        // Given
        var eerste = antwoorden.getFirst();
        assumeThat(eerste.waarde()).isNotNull().isLessThan(5);
        var beter = new ArrayList<>(antwoorden);
        beter.set(0, Antwoord.van(eerste.item(), eerste.waarde() + 1));

        // When
        var score = Scoring.score(BASIS, beter);

        // Then
        var voor = Scoring.score(BASIS, antwoorden);
        assertThat(score.scores().get("FINANCIEN")).isGreaterThan(voor.scores().get("FINANCIEN"));
    }

    /** FINANCIEN_1 first, then every item of the scales, with a value or a reason. */
    @Provide
    Arbitrary<List<Antwoord>> antwoorden() {
        List<Arbitrary<Antwoord>> perItem = BASIS.items().stream()
                .filter(Item::verplicht)
                .map(Item::code)
                .map(ScoringTest::antwoord)
                .toList();
        return Combinators.combine(perItem).as(lijst -> lijst);
    }

    private static Arbitrary<Antwoord> antwoord(String item) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(waarde -> Antwoord.van(item, waarde)),
                Arbitraries.of(GeenAntwoord.class).map(reden -> Antwoord.zonder(item, reden)));
    }

    private static List<Antwoord> metAndereSchalen(List<Antwoord> activering) {
        var alle = new ArrayList<>(activering);
        for (String schaal : List.of("INTERNALISERING", "PARTICIPATIE", "CONNECTIE")) {
            for (int i = 1; i <= 3; i++) {
                alle.add(Antwoord.van(schaal + "_" + i, 3));
            }
        }
        return alle;
    }
}
