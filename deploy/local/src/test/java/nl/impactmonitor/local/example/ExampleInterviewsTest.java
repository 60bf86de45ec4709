package nl.impactmonitor.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExampleInterviewsTest {

    private static final Path CODEBOOK = Path.of("../../interview-service/src/main/resources/codeboeken/llo-1.json");
    private static final Pattern TURN = Pattern.compile("R([1-9]): (.+)");

    private final JsonNode gesprekken = ExampleInterviews.file().path("gesprekken");

    @Test
    void whatIsCodedStandsOnceInTheText() {
        for (JsonNode gesprek : gesprekken) {
            String tekst = ExampleInterviews.tekst(gesprek);
            for (JsonNode codering : gesprek.path("coderingen")) {
                String woorden = codering.path("woorden").asText();
                assertThat(tekst).contains(woorden);
                assertThat(tekst.indexOf(woorden)).isEqualTo(tekst.lastIndexOf(woorden));
            }
        }
    }

    @Test
    void everyTurnIsOfARespondentOfTheConversation() {
        for (JsonNode gesprek : gesprekken) {
            for (JsonNode beurt : gesprek.path("beurten")) {
                var turn = TURN.matcher(beurt.asText());
                assertThat(turn.matches()).as(beurt.asText()).isTrue();
                assertThat(Integer.parseInt(turn.group(1)))
                        .isLessThanOrEqualTo(gesprek.path("respondenten").size());
            }
        }
    }

    /** As the rule for quotes of the interview-service wants it from 2026 on. */
    @Test
    void aQuoteIsOfAKindOfOrganisationThatThreePeopleSpokeFor() {
        for (JsonNode gesprek : gesprekken) {
            for (JsonNode citaat : gesprek.path("citaten")) {
                String soort = soort(gesprek, citaat.asText());
                assertThat(gesprek.path("respondenten"))
                        .filteredOn(respondent ->
                                respondent.path("organisatiesoort").asText().equals(soort))
                        .as(citaat.asText())
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    private static String soort(JsonNode gesprek, String woorden) {
        for (JsonNode beurt : gesprek.path("beurten")) {
            var turn = TURN.matcher(beurt.asText());
            if (beurt.asText().contains(woorden) && turn.matches()) {
                int spreker = Integer.parseInt(turn.group(1));
                return gesprek.path("respondenten")
                        .path(spreker - 1)
                        .path("organisatiesoort")
                        .asText();
            }
        }
        throw new AssertionError("Nobody says: " + woorden);
    }

    @Test
    void codesAreThoseOfTheCodebookAndQuotesAreCoded() throws IOException {
        List<String> known = new ArrayList<>();
        new ObjectMapper()
                .readTree(Files.readString(CODEBOOK))
                .path("codes")
                .forEach(code -> known.add(code.path("code").asText()));
        for (JsonNode gesprek : gesprekken) {
            List<String> woorden = new ArrayList<>();
            for (JsonNode codering : gesprek.path("coderingen")) {
                assertThat(known).contains(codering.path("code").asText());
                woorden.add(codering.path("woorden").asText());
            }
            gesprek.path("citaten").forEach(citaat -> assertThat(woorden).contains(citaat.asText()));
        }
    }
}
