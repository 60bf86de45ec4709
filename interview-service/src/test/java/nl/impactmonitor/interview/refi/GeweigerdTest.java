package nl.impactmonitor.interview.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeweigerdTest {

    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../buiten.txt",
                "sources/../../buiten.txt",
                "/etc/passwd",
                "C:\\buiten.txt",
                "sources\\..\\..\\x"
            })
    void aNameThatPointsOutsideThePackageRefusesAllOfIt(String naam) {
        // Given
        var bestand = Refibestand.goed().en(naam, "x");

        // When
        var geweigerd = lees(bestand);

        // Then
        assertThat(geweigerd.fouten()).extracting(Geweigerd.Fout::code).containsExactly("ONVEILIG_PAD");
    }

    @Test
    void aDoctypeIsRefusedSoThatNoEntityIsExpandedOrFetched() {
        // Given
        var lachen = "<!DOCTYPE Project [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        var extern = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";

        // When
        var bom = lees(Refibestand.met(na(lachen, "&b;"), Refibestand.TEKST));
        var buiten = lees(Refibestand.met(na(extern, "&x;"), Refibestand.TEKST));

        // Then
        assertThat(bom.fouten()).extracting(Geweigerd.Fout::code).containsExactly("DOCTYPE");
        assertThat(buiten.fouten()).extracting(Geweigerd.Fout::code).containsExactly("DOCTYPE");
    }

    @Test
    void aPackageThatGrowsBeyondTheBoundsIsTooLarge() {
        // Given
        var bom = Refibestand.met(Refibestand.PROJECT, "a".repeat((int) Grenzen.UITGEPAKT + 1));

        // When
        var geweigerd = lees(bom);

        // Then
        assertThat(geweigerd.teGroot()).isTrue();
        assertThat(bom.bytes().length).isLessThan(200_000);
    }

    @Test
    void elementsNestedWithoutEndAreTooMuch() {
        // Given
        var diep = Refibestand.PROJECT.replace("<Variables>", "<Variables>" + "<x>".repeat(5000) + "</x>".repeat(5000));

        // When
        var geweigerd = lees(Refibestand.met(diep, Refibestand.TEKST));

        // Then
        assertThat(geweigerd.teGroot()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            99999999-0000-4000-8000-000000000001 | niet-goed                            | ONGELDIGE_GUID
            99999999-0000-4000-8000-000000000001 | 99999999-0000-4000-8000-000000000002 | DUBBELE_GUID
            dddddddd-0000-4000-8000-000000000003"/> | dddddddd-0000-4000-8000-0000000000ff"/> | ONBEKENDE_VERWIJZING
            internal://tekst.txt                 | internal://weg.txt                   | BRON_ONTBREEKT
            internal://tekst.txt                 | relative://../../etc/passwd          | BRON_ONTBREEKT
            endPosition="53"                     | endPosition="100000"                 | BUITEN_TEKST
            startPosition="43"                   | startPosition="-1"                   | BUITEN_TEKST
            startPosition="43"                   | startPosition="54"                   | OMGEKEERD
            startPosition="43"                   | startPosition="x"                    | VERKEERD_TYPE
            color="#FF8800"                      | color="rood"                         | ONGELDIGE_KLEUR
            urn:QDA-XML:project:1.0              | urn:iets-anders                      | GEEN_REFI_QDA
            </Sources>                           | </Sourcs>                            | ONGELDIGE_XML
            """)
    void whatIsWrongIsNamed(String van, String naar, String code) {
        // Given
        var bestand = Refibestand.met(
                Refibestand.PROJECT.replaceFirst(java.util.regex.Pattern.quote(van), naar), Refibestand.TEKST);

        // When
        var geweigerd = lees(bestand);

        // Then
        assertThat(geweigerd.fouten()).extracting(Geweigerd.Fout::code).contains(code);
        assertThat(geweigerd.fouten()).extracting(Geweigerd.Fout::melding).noneMatch(m -> m.contains(naar));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        // Given
        var project = Refibestand.PROJECT
                .replace("color=\"#FF8800\"", "color=\"rood\"")
                .replace("endPosition=\"53\"", "endPosition=\"999\"")
                .replace("aaaaaaaa-0000-4000-8000-000000000002\" name", "geen-guid\" name");

        // When
        var geweigerd = lees(Refibestand.met(project, Refibestand.TEKST));

        // Then
        assertThat(geweigerd.fouten())
                .extracting(Geweigerd.Fout::code)
                .contains("ONGELDIGE_KLEUR", "BUITEN_TEKST", "ONGELDIGE_GUID", "ONBEKENDE_VERWIJZING");
    }

    @Test
    void aTextThatIsNoUtf8IsNotGuessedAt() {
        // Given
        var latijn = Refibestand.leeg()
                .en("project.qde", Refibestand.PROJECT)
                .en("sources/tekst.txt", "Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1));

        // When
        var geweigerd = lees(latijn);

        // Then
        assertThat(geweigerd.fouten()).extracting(Geweigerd.Fout::code).containsExactly("GEEN_UTF8");
    }

    @Test
    void whatIsNoZipOrHasNoProjectIsRefused() throws IOException {
        // Given
        var rommel = Files.writeString(map.resolve("rommel.qdpx"), "dit is geen zip");

        // When
        var geenZip = catchThrowableOfType(Geweigerd.class, () -> RefiLezer.project(rommel));
        var geenProject = lees(Refibestand.leeg().en("lees.txt", "x"));

        // Then
        assertThat(geenZip.fouten()).extracting(Geweigerd.Fout::code).containsExactly("GEEN_QDPX");
        assertThat(geenProject.fouten()).extracting(Geweigerd.Fout::code).containsExactly("GEEN_PROJECT");
    }

    private static String na(String doctype, String inhoud) {
        return Refibestand.PROJECT
                .replace("?>\n<Project", "?>\n" + doctype + "<Project")
                .replace("<Description>Een proef", "<Description>" + inhoud);
    }

    private Geweigerd lees(Refibestand bestand) {
        return catchThrowableOfType(Geweigerd.class, () -> RefiLezer.project(bestand.in(map)));
    }
}
