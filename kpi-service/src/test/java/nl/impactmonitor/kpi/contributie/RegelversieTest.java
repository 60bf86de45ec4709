package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.platform.projection.StateReader;
import org.junit.jupiter.api.Test;

/**
 * What states add may not change without a new number: live tables are made under one version of the rules, and a higher
 * one is what has them rebuilt. When this fails after a change that was meant: raise VERSIE and note the new digest.
 */
class RegelversieTest {

    private static final String VERSIE_EN_WAT_300_STATEN_BIJDRAGEN = "4 d2a257cc9b11588a";

    @Test
    void a_changed_rule_has_a_new_version() throws Exception {
        // Given
        Proefstaten staten = new Proefstaten(42);
        StateReader<Deelnemerstaat> lezer = new StateReader<>(Deelnemerstaat.class);
        Contributieregels regels = new Contributieregels(Staten.parameters());
        MessageDigest digest = MessageDigest.getInstance("SHA-256");

        // When
        for (int i = 0; i < 300; i++) {
            String id = "00000000-0000-4000-8000-%012d".formatted(i);
            Contributie contributie =
                    regels.van(lezer.read(staten.staat(id, 1, "TWENTE").getBytes()));
            digest.update(contributie.toString().getBytes(StandardCharsets.UTF_8));
        }

        // Then
        String gezien = Contributieregels.VERSIE + " "
                + HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        assertThat(gezien).isEqualTo(VERSIE_EN_WAT_300_STATEN_BIJDRAGEN);
    }
}
