package nl.impactmonitor.kpi.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    @Test
    void a_verslag_is_kept_whole() throws Exception {
        // Given
        byte[] verzonden = JsonSchemas.example("berekeningen.v1.verslag.json");

        // When
        String bewaard = BerekeningJson.schrijf(staten.read(verzonden));

        // Then
        JsonNode verslag = JSON.readTree(verzonden).get("verslag");
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
