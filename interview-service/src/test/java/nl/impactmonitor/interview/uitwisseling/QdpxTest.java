package nl.impactmonitor.interview.uitwisseling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.interview.refi.Refibestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class QdpxTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Gesprek onderzoeker = Gesprek.alsCodeur("uitwisselaar");
    private String interview;
    private String boek;

    @BeforeEach
    void leegInterview() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        boek = "QDPX" + NUMMER.incrementAndGet();
    }

    @Test
    void aProjectBecomesVerslagenCodesAndCoderingenWithAReportOfTheRest() {
        // When
        var antwoord = onderzoeker.neemOver(interview, boek, Refibestand.goed().bytes());

        // Then
        antwoord.statusCode(201)
                .header("Location", startsWith("/v1/interviews/" + interview + "/qdpx-importen/"))
                .body("verslagen", hasSize(2))
                .body("codes", equalTo(4))
                .body("coderingen", equalTo(4))
                .body("nietOvergenomen.onderdeel", hasItem("Project/Cases"));
        onderzoeker
                .get("/v1/interviews/" + interview + "/coderingen")
                .body("items", hasSize(4))
                .body("items.codeur", everyItem(startsWith("extern-")))
                .body("items.memo", hasItem("Waarom? – nagaan."));
        onderzoeker
                .get("/v1/codeboeken/" + boek + "/versies/1")
                .body("codes.code", contains("GELD", "HOUDT_OP", "GELD_2", "SAMEN"))
                .body("codes.bovenliggend", contains(null, "GELD", "HOUDT_OP", null));
        onderzoeker.get("/v1/interviews/" + interview + "/qdpx-importen").body("items", hasSize(1));
    }

    @Test
    void theSameFileTwiceIsAConflict() {
        // Given
        onderzoeker.neemOver(interview, boek, Refibestand.goed().bytes()).statusCode(201);

        // When
        var antwoord = onderzoeker.neemOver(interview, boek, Refibestand.goed().bytes());

        // Then
        antwoord.statusCode(409).body("code", equalTo("AL_OVERGENOMEN"));
    }

    @Test
    void anInterviewOfAnotherPilotTakesAndGivesNothing() {
        // Given
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var in = elders.neemOver(interview, boek, Refibestand.goed().bytes());
        var uit = elders.get("/v1/interviews/" + interview + "/qdpx");

        // Then
        in.statusCode(404);
        uit.statusCode(404);
    }
}
