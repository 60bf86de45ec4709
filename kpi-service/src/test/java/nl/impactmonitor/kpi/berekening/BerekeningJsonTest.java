package nl.impactmonitor.kpi.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What economics-service promised, as it is kept for reports. */
class BerekeningJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final StateReader<Berekeningstaat> staten = new StateReader<>(Berekeningstaat.class);

    /** A reading of the bbp is judged here, by the target that was agreed (decision 0073). */
    private static final List<String> OORDEEL = List.of("doelVanaf", "doelTot", "oordeel");

    @Test
    void a_verslag_is_kept_whole_but_for_what_it_judges_itself() throws Exception {
        // Given
        byte[] verzonden = JsonSchemas.example("berekeningen.v1.verslag.json");

        // When
        String bewaard = BerekeningJson.schrijf(staten.read(verzonden));

        // Then
        JsonNode verslag = JSON.readTree(verzonden).get("verslag");
        verslag.at("/bbp/lezingen").forEach(lezing -> ((ObjectNode) lezing).remove(OORDEEL));
        assertThat(JSON.readTree(bewaard).get("verslag")).isEqualTo(verslag);
        assertThat(BerekeningJson.lees(bewaard).verslag().posten())
                .hasSize(verslag.get("posten").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"berekeningen.v1.json", "berekeningen.v1.achtergehouden.json"})
    void what_was_sent_before_there_was_a_verslag_is_read_without(String voorbeeld) throws Exception {
        // Given / When
        Berekeningstaat staat =
                BerekeningJson.lees(BerekeningJson.schrijf(staten.read(JsonSchemas.example(voorbeeld))));

        // Then
        assertThat(staat.verslag()).isNull();
    }
}
