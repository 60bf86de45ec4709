package nl.impactmonitor.kpi.tabel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BewaardeTabelTest.Lang.class)
class BewaardeTabelTest {

    public static final class Lang implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kpi.tabel.bewaartijd", "1h");
        }
    }

    private static final String VERBETERD = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }";

    @Inject
    Proefdata proef;

    private final String programma =
            "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String noord = "N-" + programma;
    private final String zuid = "Z-" + programma;

    @BeforeEach
    void twee_pilots() {
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
        proef.verbeterden(noord, 3);
    }

    @Test
    void the_same_question_with_the_same_rights_gets_the_same_table() {
        // Given
        String eerste = tabel(Tokens.onderzoeker());
        proef.verbeterden(noord, 1);

        // When
        String tweede = tabel(Tokens.onderzoeker());

        // Then
        assertThat(tweede).isEqualTo(eerste);
    }

    @Test
    void a_projectleider_does_not_get_the_table_of_an_onderzoeker() {
        // Given
        tabel(Tokens.onderzoeker());

        // When
        List<String> pilots = JsonPath.from(tabel(Tokens.projectleider(noord))).getList(VERBETERD + ".pilots.pilot");

        // Then
        assertThat(pilots).containsExactly(noord);
    }

    @Test
    void an_analist_does_not_get_the_live_table_of_an_onderzoeker() {
        // Given
        tabel(Tokens.onderzoeker());

        // When
        String bron = JsonPath.from(tabel(Tokens.analist())).getString("bron");

        // Then
        assertThat(bron).isEqualTo("STAND");
    }

    private String tabel(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .get("/v1/kpis")
                .asString();
    }
}
