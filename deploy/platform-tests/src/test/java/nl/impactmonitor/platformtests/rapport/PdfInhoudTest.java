package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the PDF says, which is the form that goes to the ministry. */
class PdfInhoudTest {

    private static PDDocument pdf;

    @BeforeAll
    static void open() throws Exception {
        pdf = Loader.loadPDF(Eindrapport.get().form("pdf").toFile());
    }

    @AfterAll
    static void close() throws Exception {
        if (pdf != null) {
            pdf.close();
        }
    }

    @Test
    void everyNumberIsTheOneOfTheApiAtTheSameSnapshot() throws Exception {
        // Given
        Map<String, String> api = ApiNumbers.of(Eindrapport.get());

        // When
        List<Map.Entry<String, String>> printed = PdfNumbers.of(pdf).stream()
                .filter(number -> !number.getValue().equals("."))
                .toList();

        // Then
        assertThat(printed).hasSizeGreaterThan(500).allSatisfy(number -> assertThat(ApiNumbers.read(number.getValue()))
                .as(number.getKey())
                .isEqualTo(api.get(number.getKey())));
    }

    @Test
    void noEnglishIsLeftOver() throws Exception {
        // When
        Set<String> words = Tekst.words(new PDFTextStripper().getText(pdf));

        // Then
        assertThat(words).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(Tekst.ENGLISH);
    }
}
