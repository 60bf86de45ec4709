package nl.impactmonitor.local.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.platform.local.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteTest {

    @TempDir
    Path folder;

    @Test
    void aStoppedPlatformIsSaidToBeStopped() {
        // Given
        PlatformOptions options = PlatformOptions.of(folder, 18080);
        options.data().create();
        Remote remote = new Remote(options);

        // When / Then
        assertThatThrownBy(() -> remote.api("onderzoeker").get("/v1/kpis"))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("is not running; start it with ./impactmonitor up");
    }

    @Test
    void anExternalIdentityProviderIsAskedItself() {
        // Given
        PlatformOptions options = PlatformOptions.of(folder, 18080)
                .withEnvironment(Map.of("IMPACTMONITOR_KEYCLOAK_ISSUER", "http://127.0.0.1:9/realms/impactmonitor"));
        options.data().create();
        Remote remote = new Remote(options);

        // When / Then
        assertThatThrownBy(() -> remote.token("onderzoeker"))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining("is not running");
    }
}
