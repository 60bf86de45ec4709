package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Above and below each page. */
    private static final String MARK = "Intern vertrouwelijk";

    @TempDir
    static Path folder;

    private static PDDocument pages;
    private static List<String> texts;

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
        texts = texts();
    }

    @AfterAll
    static void close() throws Exception {
        if (pages != null) {
            pages.close();
        }
    }

    @Test
    void everyPageHasTextAndItsRubricering() {
        // When
        int count = pages.getNumberOfPages();

        // Then
        assertThat(texts).hasSize(count).hasSizeGreaterThan(10).allSatisfy(text -> assertThat(text)
                .contains(MARK)
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
    void theProfileOfAPilotTakesTwoPagesAtMost() {
        // Given
        List<String> headings = new ArrayList<>();
        JsonNode report = Eindrapport.get().read("/momentopname");
        report.at("/kop/pilots").forEach(code -> headings.add(name(report, code.asText())));
        headings.add("Middelen, partners en activiteiten");

        // When
        List<Integer> begins =
                headings.stream().map(WordInLibreOfficeTest::begins).toList();

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

    @Test
    void theContentsNameEveryChapterAndEveryPilot() {
        // Given
        List<String> chapters = Eindrapport.get().chapters();
        String contents = String.join("\n", texts.subList(begins("Inhoud"), begins(chapters.getFirst())));

        // When
        List<String> lines = contents.lines().map(String::strip).toList();

        // Then
        JsonNode report = Eindrapport.get().read("/momentopname");
        assertThat(lines).containsAll(chapters);
        report.at("/kop/pilots").forEach(code -> assertThat(lines).contains(name(report, code.asText())));
    }

    @Test
    void noEnglishIsLeftOver() {
        // When
        Set<String> words = Tekst.words(String.join("\n", texts));

        // Then
        assertThat(words).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(Tekst.ENGLISH);
    }

    @Test
    void noChapterIsEmpty() {
        // Given
        List<String> chapters = Eindrapport.get().chapters();
        List<Integer> begins = new ArrayList<>(
                chapters.stream().map(WordInLibreOfficeTest::begins).toList());
        begins.add(texts.size());

        // When
        Map<String, String> own = new LinkedHashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            String heading = chapters.get(i);
            Stream<String> lines = texts.subList(begins.get(i), begins.get(i + 1)).stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.contains(MARK));
            own.put(heading, Tekst.own(lines).replace(heading, ""));
        }

        // Then
        own.keySet().removeIf(Tekst::filledInLater);
        assertThat(own)
                .hasSizeGreaterThan(10)
                .allSatisfy((heading, text) -> assertThat(text).as(heading).hasSizeGreaterThan(100));
    }

    /** The last page whose text begins with it, on one line or more: the contents are before it. */
    private static int begins(String heading) {
        for (int page = texts.size() - 1; page >= 0; page--) {
            String text = texts.get(page)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(MARK))
                    .map(String::strip)
                    .collect(Collectors.joining(" ", "", " "));
            if (text.startsWith(heading + " ")) {
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
