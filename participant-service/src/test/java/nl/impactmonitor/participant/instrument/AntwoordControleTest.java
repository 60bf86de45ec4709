package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.participant.instrument.Antwoord.GeenAntwoord;
import org.junit.jupiter.api.Test;

class AntwoordControleTest {

    private static final InstrumentVersie BASIS = Definities.BASIS;

    @Test
    void everyRequiredItemWithAnAnswerIsAccepted() {
        assertThat(AntwoordControle.vorm(BASIS, volledig(), "NUL", true)).isEmpty();
    }

    @Test
    void aReasonForNoAnswerIsAnAnswer() {
        // Given
        var antwoorden = volledig();
        antwoorden.set(0, Antwoord.zonder(antwoorden.getFirst().item(), GeenAntwoord.WIL_NIET));

        // When
        var bevindingen = AntwoordControle.vorm(BASIS, antwoorden, "NUL", true);

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void everythingWrongIsFoundAtOnce() {
        // Given
        var antwoorden = volledig();
        antwoorden.removeFirst();
        antwoorden.add(Antwoord.van("BESTAAT_NIET", 1));
        antwoorden.add(antwoorden.getFirst());
        antwoorden.add(Antwoord.van("NT2_LEZEN", 7));

        // When
        var bevindingen = AntwoordControle.vorm(BASIS, antwoorden, "NUL", true);

        // Then
        assertThat(bevindingen)
                .extracting(Bevinding::code)
                .containsExactly("ONBEKEND_ITEM", "DUBBEL_ITEM", "BUITEN_SCHAAL", "VERPLICHT_ITEM");
    }

    @Test
    void itemsOfTheOtherLearnerTypeAndSpecialItemsWithoutToestemmingAreRefused() {
        // Given
        var antwoorden = List.of(
                Antwoord.van("NT1_LEZEN", 2),
                Antwoord.van("NT2_LEZEN", 2),
                Antwoord.van("GEESTELIJKE_GEZONDHEID_1", 2));

        // When
        var bevindingen = AntwoordControle.pastBij(BASIS, antwoorden, Map.of("leerderType", "NT2"), false, true);

        // Then
        assertThat(bevindingen)
                .extracting(Bevinding::index, Bevinding::code)
                .containsExactly(tuple(0, "NIET_VAN_TOEPASSING"), tuple(2, "GEEN_TOESTEMMING_BIJZONDERE_GEGEVENS"));
    }

    @Test
    void anItemThatIsOffIsRefusedAndOneThatWasSwitchedOnStillNeedsTheToestemming() {
        // Given
        var uit = Definities.ZRM_2;
        var aan = uit.metItems(uit.items().stream()
                .map(i -> i.code().equals("JUSTITIE") ? i.aangezet() : i)
                .toList());
        var antwoorden = List.of(Antwoord.van("JUSTITIE", 3));

        // When
        var bevindingen = AntwoordControle.vorm(uit, antwoorden, "NUL", true);

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("ITEM_STAAT_UIT");
        assertThat(AntwoordControle.vorm(aan, antwoorden, "NUL", true)).isEmpty();
        assertThat(AntwoordControle.pastBij(aan, antwoorden, Map.of(), false, true))
                .extracting(Bevinding::code)
                .containsExactly("GEEN_TOESTEMMING_BIJZONDERE_GEGEVENS");
        assertThat(AntwoordControle.pastBij(aan, antwoorden, Map.of(), true, true))
                .isEmpty();
    }

    private static List<Antwoord> volledig() {
        return new ArrayList<>(BASIS.items().stream()
                .filter(Item::verplicht)
                .map(item -> Antwoord.van(item.code(), 3))
                .toList());
    }
}
