package nl.impactmonitor.interview.fragment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class FragmentTest {

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("*");
    private String fragmenten;

    @BeforeEach
    void interview() {
        fragmenten = "/v1/interviews/" + onderzoeker.interview(Gesprek.regionaal("TWENTE")) + "/fragmenten";
    }

    @Test
    void fragmentenWithoutVolgnummerComeOneAfterTheOther() {
        // Given
        onderzoeker
                .post(fragmenten, "{\"volgnummer\": 7, \"tekst\": \"zeven\"}")
                .statusCode(201);
        onderzoeker.post(fragmenten, "{\"tekst\": \"acht\"}").statusCode(201);
        onderzoeker.post(fragmenten, "{\"volgnummer\": 3, \"tekst\": \"drie\"}").statusCode(201);

        // When
        var antwoord = onderzoeker.get(fragmenten);

        // Then
        antwoord.statusCode(200)
                .body("items.volgnummer", contains(3, 7, 8))
                .body("items.tekst", contains("drie", "zeven", "acht"));
    }

    @Test
    void aVolgnummerIsGivenOnce() {
        // Given
        onderzoeker.post(fragmenten, "{\"volgnummer\": 1, \"tekst\": \"een\"}").statusCode(201);

        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"volgnummer\": 1, \"tekst\": \"ook een\"}");

        // Then
        antwoord.statusCode(409).body("code", equalTo("VOLGNUMMER_BEZET"));
    }

    @Test
    void textComesBackAsItWasSent() {
        // Given
        var tekst = "Eén e\u0301n € 😀 👨‍👩‍👧 \\\"citaat\\\"\\n  einde ";
        onderzoeker.post(fragmenten, "{\"tekst\": \"" + tekst + "\"}").statusCode(201);

        // When
        var antwoord = onderzoeker.get(fragmenten);

        // Then
        antwoord.body("items[0].tekst", equalTo("Eén e\u0301n € 😀 👨‍👩‍👧 \"citaat\"\n  einde "));
    }

    @Test
    void twentyThousandEmojisAreOneFragment() {
        // Given
        var tekst = "😀".repeat(20_000);

        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"tekst\": \"" + tekst + "\"}");

        // Then
        antwoord.statusCode(201);
    }

    @Test
    void textThatIsTooLongIsRefusedAndNotStored() {
        // Given
        var tekst = "é".repeat(20_001);

        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"tekst\": \"" + tekst + "\"}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/tekst"));
        onderzoeker.get(fragmenten).body("items", hasSize(0));
    }

    @Test
    void textThatCannotBeStoredUnchangedIsRefused() {
        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"tekst\": \"nul \\u0000 en half \\ud83d\", \"volgnummer\": 0}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/tekst", "/volgnummer"));
    }

    @Test
    void aBsnInFreeTextIsRefused() {
        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"tekst\": \"Zijn nummer is 111222333, zei hij.\"}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", contains("/tekst"));
    }

    @Test
    void fragmentenOfAnotherPilotDoNotExist() {
        // Given
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.post(fragmenten, "{\"tekst\": \"van elders\"}");

        // Then
        antwoord.statusCode(404);
        elders.get(fragmenten).statusCode(404);
        onderzoeker.get(fragmenten).body("items", hasSize(0));
    }

    @Test
    void fragmentenOfNoInterviewDoNotExist() {
        // When
        var antwoord = onderzoeker.get("/v1/interviews/" + UUID.randomUUID() + "/fragmenten");

        // Then
        antwoord.statusCode(404);
    }

    @Test
    void aRangeCountsInCodePoints() {
        // Given
        String verslag = onderzoeker
                .post(fragmenten, "{\"tekst\": \"😀 e\u0301én €uro en meer\"}")
                .statusCode(201)
                .body("start", equalTo(0), "eind", equalTo(19), "verslagVersie", equalTo(1))
                .extract()
                .path("verslag");

        // When
        var antwoord = onderzoeker.post(fragmenten, bereik(verslag, 1, 2, 11));

        // Then
        antwoord.statusCode(201).body("tekst", equalTo("e\u0301én €uro"), "volgnummer", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, 400",
        "19, 20, 400",
        "5, 5, 400",
        "7, 3, 400",
        "-1, 3, 400",
        "3, 6, 400",
        "0, 3, 400",
        "0, 19, 201",
        "18, 19, 201"
    })
    void aRangeLiesWithinTheTextTheRightWayRoundAndSplitsNoCharacter(int start, int eind, int status) {
        // Given
        String verslag = onderzoeker
                .post(fragmenten, "{\"tekst\": \"😀 e\u0301én €uro en meer\"}")
                .extract()
                .path("verslag");

        // When
        var antwoord = onderzoeker.post(fragmenten, bereik(verslag, 1, start, eind));

        // Then
        antwoord.statusCode(status);
        onderzoeker.get(fragmenten).body("items", hasSize(status == 201 ? 2 : 1));
    }

    @Test
    void positionsInAVersionThatIsNotTheCurrentOneAreRefused() {
        // Given
        String verslag = onderzoeker
                .post(fragmenten, "{\"tekst\": \"een tekst\"}")
                .extract()
                .path("verslag");

        // When
        var antwoord = onderzoeker.post(fragmenten, bereik(verslag, 2, 0, 3));

        // Then
        antwoord.statusCode(409).body("code", equalTo("GEEN_HUIDIGE_VERSIE"));
    }

    @Test
    void whatIsMissingOfARangeIsNamedAtOnce() {
        // When
        var antwoord = onderzoeker.post(fragmenten, "{\"start\": 3, \"eind\": 2}");

        // Then
        antwoord.statusCode(400).body("errors.pointer", containsInAnyOrder("/verslag", "/verslagVersie", "/eind"));
    }

    private static String bereik(String verslag, int versie, int start, int eind) {
        return "{\"verslag\": \"%s\", \"verslagVersie\": %d, \"start\": %d, \"eind\": %d}"
                .formatted(verslag, versie, start, eind);
    }
}
