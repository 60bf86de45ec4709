package nl.impactmonitor.kpi.kader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KadernamenTest {

    private static final Path CONTRACT = Path.of("..", "docs", "contracts", "pilots.v1.schema.json");

    @ParameterizedTest
    @CsvSource({
        "ROC, ROC",
        "UWV, UWV",
        "CONTACTGEMEENTE, Contactgemeente",
        "VRAAGARTICULATIE_EN_KENNISDELING, Vraagarticulatie en kennisdeling",
        "ONTWIKKELING_SCHOLINGSAANBOD, Ontwikkeling scholingsaanbod",
        "NIEUWE_SOORT, Nieuwe soort"
    })
    void a_kind_is_called_as_people_write_it(String code, String naam) {
        assertThat(Kadernamen.van(code)).isEqualTo(naam);
    }

    /** An abbreviation that the contract gets and has no name here would be written as a word. */
    @Test
    void every_kind_of_the_contract_has_a_name() throws Exception {
        // When
        List<JsonNode> soorten = new ObjectMapper()
                .readTree(CONTRACT.toFile()).findValues("soort").stream()
                        .flatMap(
                                soort -> StreamSupport.stream(soort.path("enum").spliterator(), false))
                        .toList();

        // Then
        assertThat(soorten).hasSizeGreaterThan(10).allMatch(soort -> Kadernamen.bekend(soort.asText()));
    }
}
