package nl.impactmonitor.interview.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoekplanTest {

    private static final String WOORDEN = "select verslagen_met(?::tsquery)";
    private static final String ZIN = "select verslagen_met_zin(?::tsquery)";

    @Test
    void wordsAreOneLookupInWholeVerslagen() {
        // When
        var plan = Zoekplan.van("'gemeent' & !'tijd' | 'regio'");

        // Then
        assertThat(plan.ids()).isEqualTo("(" + WOORDEN + ") union (" + WOORDEN + ")");
        assertThat(plan.vragen()).containsExactly("'gemeent' & !'tijd'", "'regio'");
    }

    @Test
    void aPhraseIsLookedUpInPassagesOfVerslagenThatHaveItsWords() {
        // When
        var plan = Zoekplan.van("'kort' <-> 'lijn' & 'geld'");

        // Then
        assertThat(plan.ids()).isEqualTo("(" + WOORDEN + " intersect " + ZIN + ")");
        assertThat(plan.vragen()).containsExactly("'kort' & 'lijn' & 'geld'", "'kort' <-> 'lijn'");
    }

    @Test
    void aPhraseThatMayNotBeThereKeepsNoVerslagFromHavingItsWords() {
        // When
        var plan = Zoekplan.van("'geld' & !( 'kort' <2> 'lijn' )");

        // Then
        assertThat(plan.ids()).isEqualTo("(" + WOORDEN + " except " + ZIN + ")");
        assertThat(plan.vragen()).containsExactly("'geld'", "( 'kort' <2> 'lijn' )");
    }
}
