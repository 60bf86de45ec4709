package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document for Word as another program lays it out: LibreOffice opens it and makes pages of it. */
class WordInLibreOfficeTest {

    @TempDir
    static Path folder;

    private static PDDocument pages;

    @BeforeAll
    static void open() throws Exception {
        Programma office = Programma.needed("soffice", "libreoffice-writer-nogui");
        Path docx = Eindrapport.get().form("docx");
        office.run(
                folder,
                List.of(
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString()));
        pages = Loader.loadPDF(folder.resolve("eindrapport.pdf").toFile());
    }

    @AfterAll
    static void close() throws Exception {
        if (pages != null) {
            pages.close();
        }
    }

    @Test
    void everyPageHasTextAndItsRubricering() throws Exception {
        // When
        List<String> texts = texts();

        // Then
        assertThat(texts).hasSizeGreaterThan(10).allSatisfy(text -> assertThat(text)
                .contains("Intern vertrouwelijk")
                .hasSizeGreaterThan(100));
    }

    @Test
    void nothingRunsOffThePage() throws Exception {
        // Given
        List<String> outside = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getXDirAdj() < 0 || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth()) {
                    outside.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                }
                super.processTextPosition(letter);
            }
        };

        // When
        reader.getText(pages);

        // Then
        assertThat(outside).isEmpty();
    }

    @Test
    void theProfileOfAPilotTakesTwoPagesAtMost() throws Exception {
        // Given
        List<String> headings = new ArrayList<>();
        JsonNode report = Eindrapport.get().read("/momentopname");
        report.at("/kop/pilots").forEach(code -> headings.add(name(report, code.asText())));
        headings.add("Middelen, partners en activiteiten");
        List<String> texts = texts();

        // When
        List<Integer> begins =
                headings.stream().map(heading -> begins(texts, heading)).toList();

        // Then
        assertThat(begins).hasSizeGreaterThan(2);
        for (int i = 1; i < begins.size(); i++) {
            assertThat(begins.get(i) - begins.get(i - 1))
                    .as(headings.get(i - 1))
                    .isBetween(1, 2);
        }
    }

    private static String name(JsonNode report, String pilot) {
        for (JsonNode place : report.at("/achtergrond/plaatsen")) {
            if (place.path("code").asText().equals(pilot)) {
                return place.path("naam").asText();
            }
        }
        throw new AssertionError("no name of " + pilot);
    }

    /** The page under whose mark the heading is the first line. */
    private static int begins(List<String> texts, String heading) {
        for (int page = 0; page < texts.size(); page++) {
            List<String> lines =
                    texts.get(page).lines().filter(line -> !line.isBlank()).toList();
            if (lines.size() > 1 && lines.get(1).strip().equals(heading)) {
                return page;
            }
        }
        throw new AssertionError("no page begins with " + heading);
    }

    private static List<String> texts() throws Exception {
        List<String> texts = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper();
        for (int page = 1; page <= pages.getNumberOfPages(); page++) {
            reader.setStartPage(page);
            reader.setEndPage(page);
            texts.add(reader.getText(pages));
        }
        return texts;
    }
}
