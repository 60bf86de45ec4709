package nl.impactmonitor.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import nl.impactmonitor.interview.refi.NietOvergenomen.RedenNietOvergenomen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class HeenEnWeerTest {

    private static final Path CASES = Refischema.cases();

    @TempDir
    Path map;

    @Test
    void aProjectIsReadWithTreeColoursPositionsAndMemos() {
        // When
        var project = RefiLezer.project(Refibestand.goed().in(map)).inhoud();

        // Then
        var geld = project.codes().getFirst();
        assertThat(geld.kleur()).isEqualTo("#FF8800");
        assertThat(geld.omschrijving()).isEqualTo("Alles over geld, €.");
        assertThat(geld.onderliggend().getFirst().onderliggend().getFirst().naam())
                .isEqualTo("Geld");
        assertThat(project.codes().get(1).codeerbaar()).isFalse();
        assertThat(project.bronnen()).extracting(Project.Bron::naam).containsExactly("Gesprek 1", "Gesprek 2");
        assertThat(project.bronnen().getFirst().selecties())
                .extracting(Project.Selectie::start, Project.Selectie::eind, s -> s.coderingen()
                        .size())
                .containsExactly(tuple(5, 31, 2), tuple(14, 51, 1), tuple(43, 53, 0));
        assertThat(project.bronnen().getFirst().coderingen()).hasSize(1);
        assertThat(project.notities()).extracting(Project.Notitie::tekst).contains("Waarom? – nagaan.", "Emoji 😀");
    }

    @Test
    void whatWasWrittenIsReadBackTheSame() throws IOException {
        // Given
        var gelezen = RefiLezer.project(Refibestand.goed().in(map)).inhoud();

        // When
        var terug = RefiLezer.project(schrijf(gelezen)).inhoud();

        // Then
        assertThat(terug).isEqualTo(gelezen);
    }

    @Test
    void whatHasNoPlaceIsReportedAndNothingElse() {
        // When
        var rapport = RefiLezer.project(
                        Refibestand.goed().en("Sources/foto.jpg", "x").in(map))
                .nietOvergenomen();

        // Then
        assertThat(rapport)
                .extracting(NietOvergenomen::onderdeel, NietOvergenomen::reden, NietOvergenomen::aantal)
                .containsExactlyInAnyOrder(
                        tuple("Project/Sources/TextSource/@richTextPath", RedenNietOvergenomen.OPMAAK, 1),
                        tuple("Project/@basePath", RedenNietOvergenomen.PSEUDONIEM, 1),
                        tuple("Project/Users/User/@name", RedenNietOvergenomen.PSEUDONIEM, 2),
                        tuple("Project/Users/User/@id", RedenNietOvergenomen.PSEUDONIEM, 1),
                        tuple("Project/Variables", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("Project/Cases", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("Project/Sources/TextSource/@creatingUser", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("Project/Sources/PictureSource", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("Project/Links", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("Project/Sets/Set/MemberSource", RedenNietOvergenomen.GEEN_TEGENHANGER, 1),
                        tuple("sources", RedenNietOvergenomen.NIET_GEBRUIKT, 1));
    }

    @Test
    void noNameOfAUserIsWritten() throws IOException {
        // Given
        var gelezen = RefiLezer.project(Refibestand.goed().in(map)).inhoud();

        // When
        var xml = qde(schrijf(gelezen));

        // Then
        assertThat(xml).doesNotContain("Jansen", "Smit", "C:\\Users").contains("Codeur 1", "Codeur 2");
    }

    /** \r\n is one line end and counts as one; the same words stay selected. */
    @Test
    void positionsMoveWithLineEndsOfWindows() {
        // Given
        var windows = Refibestand.met(
                Refibestand.PROJECT.replace(
                        "startPosition=\"43\" endPosition=\"53\"", "startPosition=\"44\" endPosition=\"54\""),
                Refibestand.TEKST.replace("\n", "\r\n"));

        // When
        var bron = RefiLezer.project(windows.in(map)).inhoud().bronnen().getFirst();

        // Then
        assertThat(bron.tekst()).isEqualTo(Refibestand.TEKST);
        assertThat(bron.selecties().get(2))
                .extracting(Project.Selectie::start, Project.Selectie::eind)
                .containsExactly(43, 53);
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        // When
        var bron = RefiLezer.project(Refibestand.met(Refibestand.PROJECT, "\uFEFF" + Refibestand.TEKST)
                        .in(map))
                .inhoud()
                .bronnen()
                .getFirst();

        // Then
        assertThat(bron.tekst()).isEqualTo(Refibestand.TEKST);
    }

    @Test
    void aCodebookIsReadBackTheSame() {
        // Given
        var project = RefiLezer.project(Refibestand.goed().in(map)).inhoud();
        var boek = new RefiLezer.Codeboek(zonderNotities(project.codes()), project.verzamelingen());

        // When
        var terug = RefiLezer.codeboek(RefiSchrijver.codeboek(boek)).inhoud();

        // Then
        assertThat(terug).isEqualTo(boek);
    }

    @Test
    void whatIsWrittenIsValidByTheSchemaOfTheStandard() throws IOException, SAXException {
        // Given
        assumeTrue(Refischema.present(), Refischema.WHY_SKIPPED);
        var eigen = RefiLezer.project(Refibestand.goed().in(map)).inhoud();

        // When
        var xml = qde(schrijf(eigen));

        // Then
        Refischema.validate(xml);
    }

    /** A project made by another program: 262 codes six deep, 158 selections, 205 codings. */
    @Test
    void aProjectOfAnotherProgramGoesThroughUnchangedAndValid() throws IOException, SAXException {
        // Given
        assumeTrue(Refischema.present(), Refischema.WHY_SKIPPED);
        var gelezen = RefiLezer.project(CASES.resolve("demo.qdpx")).inhoud();

        // When
        var geschreven = schrijf(gelezen);

        // Then
        assertThat(RefiLezer.project(geschreven).inhoud()).isEqualTo(gelezen);
        assertThat(gelezen.bronnen().stream()
                        .mapToInt(b -> b.selecties().size())
                        .sum())
                .isEqualTo(158);
        Refischema.validate(qde(geschreven));
    }

    private Path schrijf(Project project) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RefiSchrijver.project(project, bytes);
        return Files.write(map.resolve("terug.qdpx"), bytes.toByteArray());
    }

    private static String qde(Path qdpx) throws IOException {
        try (var zip = new ZipFile(qdpx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("project.qde")).readAllBytes());
        }
    }

    private static List<Project.Code> zonderNotities(List<Project.Code> codes) {
        return codes.stream()
                .map(c -> new Project.Code(
                        c.guid(),
                        c.naam(),
                        c.codeerbaar(),
                        c.kleur(),
                        c.omschrijving(),
                        List.<UUID>of(),
                        zonderNotities(c.onderliggend())))
                .toList();
    }
}
