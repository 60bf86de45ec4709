package nl.impactmonitor.interview.uitwisseling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.interview.refi.Refibestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project with something wrong in it leaves nothing behind. */
@ServiceTest
class QdpxWeigeringTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Gesprek onderzoeker = Gesprek.alsCodeur("uitwisselaar");
    private String interview;
    private String boek;

    @BeforeEach
    void leegInterview() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        boek = "QDPXW" + NUMMER.incrementAndGet();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="Proef"            | name="111222333"            | BSN
            Waarom?                 | 111.222.333                 | BSN
            internal://tekst.txt    | internal://weg.txt          | BRON_ONTBREEKT
            <Project                | <!DOCTYPE x []><Project     | DOCTYPE
            endPosition="53"        | endPosition="1000"          | BUITEN_TEKST
            """)
    void aBadProjectIsRefusedAndNothingIsStored(String van, String naar, String code) {
        // Given
        var bestand = Refibestand.met(Refibestand.PROJECT.replace(van, naar), Refibestand.TEKST);

        // When
        var antwoord = onderzoeker.neemOver(interview, boek, bestand.bytes());

        // Then
        antwoord.statusCode(400).contentType("application/problem+json").body("errors.code", hasItem(code));
        nietsBewaard();
    }

    @Test
    void namesThatPointOutsideAndPackagesThatExplodeAreRefused() {
        // When
        var buiten = onderzoeker.neemOver(
                interview, boek, Refibestand.goed().en("../buiten.txt", "x").bytes());
        var bom = onderzoeker.neemOver(
                interview,
                boek,
                Refibestand.met(Refibestand.PROJECT, "a".repeat(70 << 20)).bytes());

        // Then
        buiten.statusCode(400).body("errors.code", contains("ONVEILIG_PAD"));
        bom.statusCode(413).contentType("application/problem+json");
        nietsBewaard();
    }

    private void nietsBewaard() {
        onderzoeker.get("/v1/interviews/" + interview + "/qdpx-importen").body("items", hasSize(0));
        onderzoeker.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        onderzoeker.get("/v1/codeboeken/" + boek + "/versies/1").statusCode(404);
    }
}
