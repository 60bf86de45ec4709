package nl.impactmonitor.platform.scope;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenScopeTest {

    @Test
    void aListOfTextsIsAListOfPilots() {
        // When
        Set<String> pilots = TokenScope.pilots(
                Json.createArrayBuilder(List.of("TWENTE", "NSW")).build());
        // Then
        assertThat(pilots).containsExactlyInAnyOrder("TWENTE", "NSW");
    }

    static Stream<Object> noPilots() {
        return Stream.of(
                "*",
                Json.createValue("*"),
                Json.createArrayBuilder()
                        .add(Json.createArrayBuilder().add("*"))
                        .build(),
                Json.createArrayBuilder().add(5).addNull().add(true).build(),
                List.of(List.of("TWENTE")),
                Json.createObjectBuilder().add("pilots", "*").build(),
                JsonValue.NULL,
                JsonValue.TRUE);
    }

    @ParameterizedTest
    @MethodSource("noPilots")
    void aClaimOfAnotherFormOpensNoPilot(Object claim) {
        // When
        Set<String> pilots = TokenScope.pilots(claim);
        // Then
        assertThat(new Scope(pilots, "", "").pilots()).isEmpty();
    }

    @Test
    void anOrganisatieIsATextOrAListOfOneText() {
        assertThat(Stream.of("roc-twente", Json.createValue("roc-twente"), List.of("roc-twente"))
                        .map(TokenScope::oneText))
                .containsOnly("roc-twente");
    }

    static Stream<Object> noOrganisatie() {
        return Stream.of(
                JsonValue.NULL,
                JsonValue.FALSE,
                Json.createValue(7),
                Json.createObjectBuilder().build(),
                List.of("roc-twente", "roc-zob"),
                List.of(List.of("roc-twente")),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("noOrganisatie")
    void aClaimOfAnotherFormNamesNoOrganisatie(Object claim) {
        assertThat(TokenScope.oneText(claim)).isEmpty();
    }
}
