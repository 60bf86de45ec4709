package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitieControleTest {

    @Test
    void theShippedInstrumentsAreSound() {
        assertThat(DefinitieControle.fouten(Definities.BASIS)).isEmpty();
        assertThat(DefinitieControle.fouten(Definities.INKOMEN)).isEmpty();
    }

    @Test
    void theBasisHasFourScalesOfThreeItemsWithAReverseItemEach() {
        // When
        var schalen = Definities.BASIS.scores().stream()
                .filter(r -> r.soort() == Scoreregel.Scoresoort.SOCIALE_INCLUSIE)
                .toList();

        // Then
        var items = Definities.BASIS.itemsPerCode();
        assertThat(schalen).hasSize(4).allSatisfy(schaal -> {
            assertThat(schaal.items()).hasSize(3);
            assertThat(schaal.items()).anyMatch(code -> items.get(code).richting() == Item.Richting.AFLOPEND);
        });
    }

    @Test
    void anUnsoundDefinitionIsToldWhatIsWrong() {
        // Given
        var basis = Definities.BASIS;
        var regel = new Scoreregel("X", "X", Scoreregel.Scoresoort.LEEFGEBIED, List.of("BESTAAT_NIET"), BigDecimal.TWO);

        // When
        var fouten = DefinitieControle.fouten(new InstrumentVersie(
                basis.code(),
                2,
                basis.naam(),
                basis.status(),
                basis.geldigVanaf(),
                null,
                "",
                "",
                "B1",
                basis.antwoordschalen(),
                basis.items(),
                List.of(regel),
                basis.minimaleVerandering()));

        // Then
        assertThat(fouten)
                .containsExactlyInAnyOrder(
                        "De score X noemt het onbekende item BESTAAT_NIET.",
                        "Het minimumaandeel van X ligt niet tussen 0 en 1.",
                        "Een minimale verandering hoort bij de schalen van sociale inclusie.");
    }
}
