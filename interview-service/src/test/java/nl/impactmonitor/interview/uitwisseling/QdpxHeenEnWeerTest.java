package nl.impactmonitor.interview.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** What came in goes out and comes back as it was. */
@ServiceTest
class QdpxHeenEnWeerTest {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Gesprek onderzoeker = Gesprek.alsCodeur("uitwisselaar");
    private String interview;
    private String boek;

    @TempDir
    Path map;

    @BeforeEach
    void leegInterview() {
        interview = onderzoeker.interview(Gesprek.regionaal("TWENTE"));
        boek = "QDPXHW" + NUMMER.incrementAndGet();
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
}
