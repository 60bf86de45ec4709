package nl.impactmonitor.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"TWENTE,NSW", "twente", "", " ", "TWENTE'", "{NSW}", "T%", "**", "TWENTE\n"})
    void whatIsNoPilotCodeOpensNothing(String claim) {
        assertThat(new Scope(Set.of(claim), "", "").pilots()).isEmpty();
    }

    @Test
    void theStarAloneOpensEveryPilot() {
        Scope scope = new Scope(Set.of("*", "TWENTE"), "", "");

        assertThat(scope.asSetting()).isEqualTo("*");
        assertThat(scope.mayUse("NSW")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "NSW,TWENTE"})
    void aStoredScopeReadsBackAsItWas(String setting) {
        assertThat(Scope.stored(setting, "roc-twente", "wie").asSetting()).isEqualTo(setting);
    }

    @Test
    void noPilotIsNeverAllowed() {
        assertThat(new Scope(Set.of("*"), "", "").mayUse(null)).isFalse();
    }
}
