package nl.impactmonitor.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private final Surroundings twente = Surroundings.of(ExamplePilot.all().getFirst());

    @Test
    void everyBoxOfTheEvaluatiekaderThatIsRecordedByHandHasSomethingInIt() throws IOException {
        // Given
        Set<String> wanted = new TreeSet<>();
        for (JsonNode part : evaluatiekader().path("onderdelen")) {
            for (JsonNode evidence : part.path("bewijs")) {
                if (Set.of("MIDDELEN", "ACTIVITEITEN", "CONTEXT")
                        .contains(evidence.path("soort").asText())) {
                    evidence.path("codes").forEach(code -> wanted.add(code.asText()));
                }
            }
        }

        // When
        Set<String> there = new TreeSet<>();
        twente.middelen().forEach(middel -> there.add(middel.path("herkomst").asText()));
        twente.activiteiten()
                .forEach(activiteit -> there.add(activiteit.path("soort").asText()));
        twente.context().lines().skip(1).forEach(line -> there.add(line.split(";")[0]));

        // Then
        assertThat(there).containsExactlyElementsOf(wanted);
    }

    @Test
    void whoGivesMoneyIsAPartnerAndOneOfThemAnswersForIt() {
        // When
        List<String> givers = new ArrayList<>();
        twente.middelen().stream()
                .filter(middel -> middel.has("partner"))
                .forEach(middel -> givers.add(middel.path("partner").asText()));

        // Then
        assertThat(twente.partners())
                .extracting(partner -> partner.path("naam").asText())
                .containsAll(givers);
        assertThat(twente.partners())
                .extracting(partner -> partner.path("soort").asText())
                .containsOnlyOnce("CONTACTGEMEENTE");
    }

    @Test
    void theFiguresOfARegionAreTheSameEachTimeAndOthersThanThoseOfTheOther() {
        // When
        String again = Surroundings.of(ExamplePilot.all().getFirst()).context();
        String other = Surroundings.of(ExamplePilot.all().getLast()).context();

        // Then
        assertThat(again).isEqualTo(twente.context());
        assertThat(other.replace("ZUIDOOST-BRABANT", "TWENTE")).isNotEqualTo(again);
    }

    private static JsonNode evaluatiekader() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("impactmonitor"))) {
            folder = folder.getParent();
        }
        return new ObjectMapper()
                .readTree(folder.resolve("kpi-service/src/main/resources/evaluatiekader/LLO.v1.json")
                        .toFile());
    }
}
