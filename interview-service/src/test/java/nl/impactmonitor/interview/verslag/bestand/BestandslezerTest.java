package nl.impactmonitor.interview.verslag.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.impactmonitor.interview.verslag.Bronvorm;
import nl.impactmonitor.interview.verslag.Verslagtekst;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestandslezerTest {

    @Test
    void turnsOfPlainTextAreFoundWithTheirPlaces() throws Exception {
        // Given
        var tekst =
                "Gesprek in mei 😀\r\n\r\nInterviewer: Wat hielp?\r\nR1:  Korte lijnen.\r\nEn é €.\r\n\r\nR2: Let op: geld.\r\n";

        // When
        var gelezen = Bestandslezer.lees(Bronvorm.TEKST, utf8(tekst));

        // Then
        assertThat(gelezen.tekst()).doesNotContain("\r");
        assertThat(gezegd(gelezen))
                .containsExactly("Interviewer|Wat hielp?", "R1|Korte lijnen.\nEn é €.", "R2|Let op: geld.");
    }

    @Test
    void aLabelThatStandsOnceIsNoSpeakerUnlessItIsAUsualOne() throws Exception {
        // When
        var gelezen = Bestandslezer.lees(Bronvorm.TEKST, utf8("Conclusie: het werkt.\nGespreksleider: Dank."));

        // Then
        assertThat(gezegd(gelezen)).containsExactly("Gespreksleider|Dank.");
    }

    @Test
    void aNameThatComesBackBeforeAColonIsASpeaker() throws Exception {
        // When
        var gelezen = Bestandslezer.lees(
                Bronvorm.TEKST, utf8("Jan de Vries: Ja.\nMevrouw El Idrissi: Nee.\nJan de Vries: Toch."));

        // Then
        assertThat(gezegd(gelezen)).containsExactly("Jan de Vries|Ja.\nMevrouw El Idrissi: Nee.", "Jan de Vries|Toch.");
    }

    @Test
    void markdownBecomesItsWordsWithBoldNamesAsSpeakers() throws Exception {
        // Given
        var markdown =
                "# Verslag\n\n**Docent:** Het *werkt* [hier](http://x.nl) `nu`.\n\n- een\n- twee\n\n<b>html</b>\n";

        // When
        var gelezen = Bestandslezer.lees(Bronvorm.MARKDOWN, utf8(markdown));

        // Then
        assertThat(gelezen.tekst()).isEqualTo("Verslag\n\nDocent: Het werkt hier nu.\n\neen\ntwee\n\nhtml");
        assertThat(gezegd(gelezen).getFirst()).startsWith("Docent|Het werkt hier nu.");
    }

    @Test
    void wordsInBoldThatAreNoNameOfASpeakerStayText() throws Exception {
        // When
        var gelezen = Bestandslezer.lees(Bronvorm.MARKDOWN, utf8("**Heel belangrijk** vond hij dat."));

        // Then
        assertThat(gelezen.beurten()).isEmpty();
    }

    @Test
    void aDocxGivesItsParagraphsAndBoldNames() throws Exception {
        // Given
        byte[] docx = docx("R1|Wij bellen 😀 e\u0301én keer.", "|Nog iets.", "Docent|Ja.", "Docent|Nee.");

        // When
        var gelezen = Bestandslezer.lees(Bronvorm.DOCX, docx);

        // Then
        assertThat(gelezen.tekst()).isEqualTo("R1 Wij bellen 😀 e\u0301én keer.\nNog iets.\nDocent Ja.\nDocent Nee.");
        assertThat(gezegd(gelezen))
                .containsExactly("R1|Wij bellen 😀 e\u0301én keer.\nNog iets.", "Docent|Ja.", "Docent|Nee.");
    }

    @Test
    void windowsTextIsReadAsSuch() throws Exception {
        // When
        var gelezen = Bestandslezer.lees(Bronvorm.TEKST, "coördinator €".getBytes(Charset.forName("windows-1252")));

        // Then
        assertThat(gelezen.tekst()).isEqualTo("coördinator €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"word/vbaProject.bin", "word/VBAPROJECT.BIN", "word/vbaData.xml", "word/activeX/activeX1.bin"})
    void aDocumentWithMacrosIsRefused(String deel) throws IOException {
        // Given
        byte[] docx = metDeel(docx("R1|Ja."), deel, new byte[] {1});

        // When
        var fout = fout(docx);

        // Then
        assertThat(fout.code()).isEqualTo("MACRO");
    }

    @Test
    void aDocmUnderAnotherNameIsRefused() throws IOException {
        // Given
        byte[] docm = vervang(
                docx("R1|Ja."),
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");

        // When
        var fout = fout(docm);

        // Then
        assertThat(fout.code()).isIn("MACRO", "GEEN_DOCX");
    }

    @Test
    void aZipBombIsTooLarge() throws IOException {
        // Given
        byte[] docx = metDeel(docx("R1|Ja."), "word/media/nul.png", new byte[70 << 20]);

        // When
        var fout = fout(docx);

        // Then
        assertThat(docx.length).isLessThan(1 << 20);
        assertThat(fout.isTeGroot()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void aDocumentWithEntitiesIsRefused(String dtd) throws IOException {
        // Given
        byte[] docx = vervang(docx("R1|Ja."), "word/document.xml", "<w:document", dtd + "<w:document");

        // When
        var fout = fout(docx);

        // Then
        assertThat(fout.code()).isEqualTo("GEEN_DOCX");
    }

    @Test
    void whatIsNoDocxIsRefused() throws IOException {
        // Given
        byte[] docx = docx("R1|Ja.");

        // When
        var codes = List.of(
                fout(utf8("geen zip")).code(),
                fout(new byte[0]).code(),
                fout(Arrays.copyOf(docx, docx.length / 2)).code(),
                fout(vervang(docx, "word/document.xml", "</w:body>", "")).code());

        // Then
        assertThat(codes).containsOnly("GEEN_DOCX");
    }

    private static OnleesbaarBestand fout(byte[] docx) {
        return catchThrowableOfType(OnleesbaarBestand.class, () -> Bestandslezer.lees(Bronvorm.DOCX, docx));
    }

    private static List<String> gezegd(Gelezen gelezen) {
        var tekst = new Verslagtekst(gelezen.tekst());
        return gelezen.beurten().stream()
                .map(b -> b.spreker() + "|" + tekst.deel(b.start(), b.eind()))
                .toList();
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Each paragraph as {@code bold|text}. */
    private static byte[] docx(String... alineas) throws IOException {
        try (var document = new XWPFDocument();
                var uit = new ByteArrayOutputStream()) {
            for (String alinea : alineas) {
                String[] delen = alinea.split("\\|", -1);
                var p = document.createParagraph();
                if (!delen[0].isEmpty()) {
                    var vet = p.createRun();
                    vet.setBold(true);
                    vet.setText(delen[0] + " ");
                }
                p.createRun().setText(delen[1]);
            }
            document.write(uit);
            return uit.toByteArray();
        }
    }

    private static byte[] metDeel(byte[] zip, String naam, byte[] inhoud) throws IOException {
        return herschrijf(zip, null, null, null, naam, inhoud);
    }

    private static byte[] vervang(byte[] zip, String deel, String oud, String nieuw) throws IOException {
        return herschrijf(zip, deel, oud, nieuw, null, null);
    }

    private static byte[] herschrijf(byte[] zip, String deel, String oud, String nieuw, String extra, byte[] inhoud)
            throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(zip));
                var doel = new ZipOutputStream(uit)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (e.getName().equals(deel)) {
                    bytes = utf8(new String(bytes, StandardCharsets.UTF_8).replace(oud, nieuw));
                }
                doel.putNextEntry(new ZipEntry(e.getName()));
                doel.write(bytes);
            }
            if (extra != null) {
                doel.putNextEntry(new ZipEntry(extra));
                doel.write(inhoud);
            }
        }
        return uit.toByteArray();
    }
}
