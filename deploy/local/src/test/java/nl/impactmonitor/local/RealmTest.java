package nl.impactmonitor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.local.identity.KeycloakAdmin;
import nl.impactmonitor.local.identity.TokenClient;
import nl.impactmonitor.local.part.Progress;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Accounts.Account;
import nl.impactmonitor.local.secrets.ClientKey;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Keycloak with the real realm file, on a real PostgreSQL; no services. */
class RealmTest {

    @TempDir
    static Path folder;

    private static LocalPlatform platform;

    @BeforeAll
    static void startWithoutServices() {
        Map<String, String> elsewhere = Map.of(
                "IMPACTMONITOR_PARTICIPANT_URL", "http://127.0.0.1:1",
                "IMPACTMONITOR_INTERVIEW_URL", "http://127.0.0.1:1",
                "IMPACTMONITOR_KPI_URL", "http://127.0.0.1:1",
                "IMPACTMONITOR_ECONOMICS_URL", "http://127.0.0.1:1",
                "IMPACTMONITOR_GATEWAY_URL", "http://127.0.0.1:1");
        platform = LocalPlatform.start(new PlatformOptions(
                Project.find(),
                folder.resolve("data"),
                Ports.freeRange(20_080, 30_000, 10),
                false,
                elsewhere,
                Progress.SILENT));
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    void everyAccountGetsItsRoleAndPilotsAndTheAudience() throws IOException {
        for (Account account : Accounts.all()) {
            // When
            JsonNode claims = claims(platform.token(account.name()));

            // Then
            assertThat(texts(claims.path("realm_access").path("roles")))
                    .as(account.name())
                    .containsExactly(account.role());
            assertThat(texts(claims.path("pilots"))).as(account.name()).containsExactly(account.pilots());
            assertThat(claims.path("aud").asText()).isEqualTo("impactmonitor-api");
            assertThat(claims.path("iss").asText()).isEqualTo(platform.issuer());
            assertThat(claims.path("sub").asText()).isNotEmpty();
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
        }
    }

    @Test
    void aMachineTokenNamesItsOrganisation() throws IOException {
        // When
        JsonNode claims = claims(platform.token("gemeente-enschede"));

        // Then
        assertThat(claims.path("organisatie").asText()).isEqualTo("gemeente-enschede");
    }

    @Test
    void aMachineWithAnotherKeyGetsNoToken() {
        // Given
        ClientKey strange = ClientKey.generate("roc-twente");

        // When
        var attempt = assertThatThrownBy(() -> new TokenClient(platform.issuer()).machine("roc-twente", strange));

        // Then
        attempt.isInstanceOf(PartFailed.class).hasMessageContaining("roc-twente");
    }

    @Test
    void aNewOrganisationSignsInWithTheKeyItBrought() throws IOException {
        // Given
        ClientKey own = ClientKey.generate("roc-noord");
        String jwks = ClientKey.jwksOfPem("roc-noord", own.publicPem());
        KeycloakAdmin admin =
                new KeycloakAdmin(platform.issuer(), "admin", platform.secrets().password("keycloak.admin"));

        // When
        admin.add(new KeycloakAdmin.Machine("roc-noord", "aanleveraar", List.of("TWENTE", "NSW"), jwks));

        // Then
        JsonNode claims = claims(new TokenClient(platform.issuer()).machine("roc-noord", own));
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("aanleveraar");
        assertThat(texts(claims.path("pilots"))).containsExactlyInAnyOrder("TWENTE", "NSW");
        assertThat(claims.path("organisatie").asText()).isEqualTo("roc-noord");
    }

    @Test
    void aSecondPlatformOnTheSameDataIsRefused() {
        // When
        var attempt = assertThatThrownBy(() -> LocalPlatform.start(platform.options()));

        // Then
        attempt.isInstanceOf(PartFailed.class)
                .hasMessageContaining("already runs")
                .hasMessageContaining("down");
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
