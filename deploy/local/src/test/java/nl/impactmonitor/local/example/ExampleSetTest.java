package nl.impactmonitor.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExampleSetTest {

    private static final String TWENTE_SHA256 = "03f73e5aae56fc97410e161502c00b3e3a504bddc01db08fcb727343f7e14eb5";

    private final Questionnaire questionnaire = questionnaire();
    private final ExampleSet twente = ExampleSet.of(ExamplePilot.all().getFirst(), questionnaire);

    @Test
    void theSetIsTheSameBytesOnEveryMachineAndEveryDay() throws Exception {
        // When
        byte[] bytes = ExampleSet.ndjson(twente.dossiers());

        // Then
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(TWENTE_SHA256);
    }

    @Test
    void eachPilotHasTwoHundredDifferentPeople() {
        // When
        Set<String> people = new HashSet<>();
        for (ExamplePilot pilot : ExamplePilot.all()) {
            ExampleSet.of(pilot, questionnaire)
                    .dossiers()
                    .forEach(row -> people.add(row.path("bronId").asText()));
        }

        // Then
        assertThat(people).hasSize(400);
    }

    @Test
    void allDatesLieBetweenTheStartOfThePilotsAndTheReferenceDay() {
        // When
        List<LocalDate> dates = new ArrayList<>();
        for (JsonNode row : twente.dossiers()) {
            row.findValues("datum").forEach(date -> dates.add(LocalDate.parse(date.asText())));
            row.findValues("start").forEach(date -> dates.add(LocalDate.parse(date.asText())));
            dates.add(LocalDate.parse(row.path("aangemeldOp").asText()));
        }

        // Then
        assertThat(dates).allSatisfy(date -> assertThat(date).isBetween(Dossier.FIRST_DAY, Dossier.LAST_DAY));
    }

    @Test
    void attritionRunsFromRegistrationToOneMeting() {
        // When
        int consent = 0;
        int zero = 0;
        int one = 0;
        for (JsonNode row : twente.dossiers()) {
            List<String> moments = row.findValuesAsText("moment");
            consent += row.path("toestemmingen").size() == 2 ? 1 : 0;
            zero += moments.contains("NUL") ? 1 : 0;
            one += moments.contains("EEN") ? 1 : 0;
        }

        // Then
        assertThat(consent).isBetween(182, 199);
        assertThat(zero).isBetween(165, consent - 1);
        assertThat(one).isBetween(80, zero - 20);
    }

    @Test
    void everyScreenHasSomethingToShow() {
        // When
        int left = 0;
        int followed = 0;
        int stillAtWork = 0;
        for (JsonNode row : twente.dossiers()) {
            left += row.path("uitval").path("reden").isTextual() ? 1 : 0;
            followed += row.findValuesAsText("moment").contains("VERVOLG") ? 1 : 0;
            stillAtWork += row.findValues("inDienstNa3").size();
        }

        // Then
        assertThat(left).isGreaterThan(15);
        assertThat(followed).isGreaterThan(15);
        assertThat(stillAtWork).isGreaterThan(15);
        assertThat(ExamplePilot.all())
                .allSatisfy(pilot -> assertThat(pilot.regio()).isNotBlank());
    }

    @Test
    void whoLeftIsNotMeasuredAfterwards() {
        // When
        List<JsonNode> left =
                twente.dossiers().stream().filter(row -> row.has("uitval")).toList();

        // Then
        assertThat(left)
                .allSatisfy(row -> assertThat(row.findValuesAsText("moment")).doesNotContain("EEN", "VERVOLG"));
    }

    @Test
    void nobodyIsMeasuredWithoutInstemming() {
        // When
        List<JsonNode> without = twente.dossiers().stream()
                .filter(row -> row.path("toestemmingen").size() < 2)
                .toList();

        // Then
        assertThat(without).isNotEmpty().allSatisfy(row -> assertThat(row.path("metingen"))
                .isEmpty());
    }

    @Test
    void everyAnswerLiesOnTheScaleOfItsItem() {
        // When
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : twente.dossiers()) {
            for (JsonNode answer : row.findValues("antwoorden").stream()
                    .flatMap(answers -> {
                        List<JsonNode> all = new ArrayList<>();
                        answers.forEach(all::add);
                        return all.stream();
                    })
                    .toList()) {
                if (!fits(answer)) {
                    wrong.add(answer.toString());
                }
            }
        }

        // Then
        assertThat(wrong).isEmpty();
    }

    private boolean fits(JsonNode answer) {
        if (answer.has("geenAntwoord")) {
            return true;
        }
        int value = answer.path("waarde").asInt();
        return questionnaire.items().stream()
                .anyMatch(item -> item.code().equals(answer.path("item").asText())
                        && value >= item.lowest()
                        && value <= item.highest());
    }

    /** As participant-service publishes it. */
    private static Questionnaire questionnaire() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("impactmonitor"))) {
            folder = folder.getParent();
        }
        Path file = folder.resolve("participant-service/src/main/resources/instrumenten/IM-BASIS.v1.json");
        try {
            return Questionnaire.of(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
