package nl.impactmonitor.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        // Given
        String password = new Secrets(folder).password("account.onderzoeker");

        // When
        String again = new Secrets(folder).password("account.onderzoeker");

        // Then
        assertThat(again).isEqualTo(password).hasSize(20);
        assertThat(new Secrets(folder).password("account.analist")).isNotEqualTo(password);
    }

    @Test
    void onlyTheOwnerReadsWhatIsKept() throws IOException {
        // Given
        Secrets secrets = new Secrets(folder);
        secrets.key("koppeling.hoofdsleutel");

        // When
        secrets.clientKey("roc-twente");

        // Then
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void aKeyPairReadBackFromItsFileIsTheSame() {
        // Given
        String jwks = new Secrets(folder).clientKey("roc-zob").jwks();

        // When
        String again = new Secrets(folder).clientKey("roc-zob").jwks();

        // Then
        assertThat(again).isEqualTo(jwks).contains("\"kid\":\"roc-zob\"", "PS256");
    }
}
