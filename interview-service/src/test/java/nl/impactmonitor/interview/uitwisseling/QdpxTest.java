package nl.impactmonitor.interview.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.interview.refi.Project;
import nl.impactmonitor.interview.refi.RefiLezer;
import nl.impactmonitor.interview.refi.Refibestand;
import nl.impactmonitor.interview.refi.Refischema;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

@ServiceTest
class QdpxTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Gesprek onderzoeker = Gesprek.alsCodeur("uitwisselaar");
    private String interview;
    private String boek;

    @TempDir
    Path map;

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
    void importExportImportGivesTheSameCodesSelectionsAndPositions() throws IOException {
        // Given
        var gegeven = lees(Refibestand.goed().bytes());
        onderzoeker.neemOver(interview, boek, Refibestand.goed().bytes()).statusCode(201);

        // When
        var eerste = export(interview);
        var tweede = naarEenAnder(eerste);

        // Then
        assertThat(kern(lees(eerste))).isEqualTo(kern(gegeven));
        assertThat(kern(lees(tweede))).isEqualTo(kern(gegeven));
        assertThat(lees(tweede).codes()).isEqualTo(gegeven.codes());
        assertThat(lees(eerste).notities())
                .extracting(Project.Notitie::tekst)
                .containsExactlyElementsOf(
                        gegeven.notities().stream().map(Project.Notitie::tekst).toList());
        assertThat(qde(eerste)).doesNotContain("Jansen", "Smit");
        onderzoeker.get("/v1/codeboeken").body("items.findAll { it.code == '" + boek + "' }.versie", contains(1));
    }

    /** A project that another program made: 262 codes, 158 selections, 205 codings. */
    @Test
    void aProjectOfAnotherProgramMakesTheWholeTripAndTheExportIsValid() throws IOException, SAXException {
        // Given
        assumeTrue(Refischema.present(), Refischema.WHY_SKIPPED);
        var bytes = Files.readAllBytes(Refischema.cases().resolve("demo.qdpx"));
        onderzoeker.neemOver(interview, boek, bytes).statusCode(201).body("coderingen", equalTo(205));

        // When
        var eerste = export(interview);
        var tweede = naarEenAnder(eerste);

        // Then
        assertThat(kern(lees(eerste))).isEqualTo(kern(lees(bytes)));
        assertThat(kern(lees(tweede))).isEqualTo(kern(lees(bytes)));
        assertThat(lees(tweede).codes()).isEqualTo(lees(bytes).codes());
        Refischema.validate(qde(eerste));
    }

    @Test
    void whatWasCodedHereGoesOutAndComesBack() throws IOException {
        // Given
        var verslag = onderzoeker.verslagVan(
                interview, onderzoeker.fragment(interview, Refibestand.TEKST.replace("\n", " ")));
        onderzoeker
                .post("/v1/interviews/" + interview + "/coderingen", """
                        {"verslag": "%s", "verslagVersie": 1, "start": 5, "eind": 31, "codeboek": "LLO", "codeboekVersie": 1,
                         "code": "KORTE_LIJNEN", "memo": "een 😀 memo"}
                        """.formatted(verslag))
                .statusCode(201);

        // When
        var project = lees(export(interview));

        // Then
        var selectie = project.bronnen().getFirst().selecties().getFirst();
        assertThat(List.of(selectie.start(), selectie.eind())).containsExactly(5, 31);
        assertThat(project.notities()).extracting(Project.Notitie::tekst).containsExactly("een 😀 memo");
        assertThat(qde(export(interview))).doesNotContain("uitwisselaar");
        boek = "LLO";
        assertThat(kern(lees(naarEenAnder(export(interview))))).isEqualTo(kern(project));
        onderzoeker.get("/v1/codeboeken/LLO/versies/2").statusCode(404);
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

    @Test
    void anUploadOfAHundredMegabytesIsTooLarge() throws Exception {
        // Given
        long lengte = 100L << 20;
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/interviews/"
                        + interview + "/qdpx-importen?codeboek=" + boek))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("onderzoeker").pilots("*").sign())
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> nullen(lengte)))
                .build();

        // When
        var antwoord = HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(413);
        assertThat(antwoord.headers().firstValue("Content-Type")).contains("application/problem+json");
        nietsBewaard();
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

    private void nietsBewaard() {
        onderzoeker.get("/v1/interviews/" + interview + "/qdpx-importen").body("items", hasSize(0));
        onderzoeker.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        onderzoeker.get("/v1/codeboeken/" + boek + "/versies/1").statusCode(404);
    }

    private byte[] naarEenAnder(byte[] qdpx) {
        var ander = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        onderzoeker.neemOver(ander, boek, qdpx).statusCode(201);
        return export(ander);
    }

    private byte[] export(String van) {
        return onderzoeker
                .get("/v1/interviews/" + van + "/qdpx")
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Project lees(byte[] qdpx) throws IOException {
        return RefiLezer.project(Files.write(map.resolve("x.qdpx"), qdpx)).inhoud();
    }

    private String qde(byte[] qdpx) throws IOException {
        try (var zip = new ZipFile(Files.write(map.resolve("y.qdpx"), qdpx).toFile())) {
            return new String(zip.getInputStream(zip.getEntry("project.qde")).readAllBytes());
        }
    }

    /** Sources with their texts, selections and codings to the position, without who coded and when. */
    private static List<List<Object>> kern(Project project) {
        return project.bronnen().stream()
                .map(b -> List.<Object>of(
                        b.guid(),
                        String.valueOf(b.naam()),
                        b.tekst(),
                        b.selecties().stream()
                                .map(s -> List.of(
                                        s.guid(),
                                        String.valueOf(s.naam()),
                                        s.start(),
                                        s.eind(),
                                        coderingen(s.coderingen()),
                                        s.notities()))
                                .toList(),
                        coderingen(b.coderingen())))
                .toList();
    }

    private static List<Object> coderingen(List<Project.Codering> coderingen) {
        return coderingen.stream()
                .map(c -> (Object) List.of(c.guid(), c.code(), c.notities()))
                .toList();
    }

    private static InputStream nullen(long lengte) {
        return new InputStream() {
            private long over = lengte;

            @Override
            public int read() {
                return over-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] naar, int vanaf, int aantal) {
                if (over <= 0) {
                    return -1;
                }
                int nu = (int) Math.min(over, aantal);
                over -= nu;
                return nu;
            }
        };
    }
}
