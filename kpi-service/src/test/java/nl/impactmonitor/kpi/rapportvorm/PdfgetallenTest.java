package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program and what a listener finds behind the numbers of a PDF. */
class PdfgetallenTest {

    private static PDDocument pdf;
    private static Pdflezer lezer;

    @BeforeAll
    static void lees() throws Exception {
        pdf = Loader.loadPDF(Pdfvoorbeeld.BYTES);
        lezer = new Pdflezer(pdf);
    }

    @AfterAll
    static void sluit() throws Exception {
        pdf.close();
    }

    @Test
    void every_number_refers_to_the_one_of_the_snapshot_that_it_is() {
        // Given as many as the document has, also those that are not shown
        long gedrukt = Vormgetallen.aantal(Pdfvoorbeeld.DOCUMENT);

        // When
        List<Map.Entry<String, String>> getallen = lezer.getallen();

        // Then
        assertThat(getallen).hasSize((int) gedrukt).hasSizeGreaterThan(500);
        assertThat(Vormgetallen.van(Pdfvoorbeeld.RAPPORT.momentopname()))
                .containsAllEntriesOf(Vormgetallen.gelezen(getallen));
        assertThat(pdf.getDocumentCatalog().getMarkInfo().usesUserProperties()).isTrue();
    }

    /** The check above has teeth: it sees one number of the snapshot that is another one. */
    @Test
    void one_number_that_is_another_one_is_seen() throws Exception {
        // Given
        Map<String, BigDecimal> momentopname = Vormgetallen.van(Momentopnamen.met(Momentopnamen.personen(1204L)));
        Canoniek ander = Canoniek.van(Momentopnamen.met(Momentopnamen.personen(1205L)));

        // When
        Map<String, BigDecimal> gedrukt;
        try (PDDocument anders = Loader.loadPDF(new Pdfvorm(new Htmlvorm())
                .schrijf(new Opsteller(ander.momentopname(), ander.checksum()).document(), Momentopnamen.STAND))) {
            gedrukt = Vormgetallen.gelezen(new Pdflezer(anders).getallen());
        }

        // Then
        assertThat(gedrukt.entrySet())
                .filteredOn(getal -> !getal.getValue().equals(momentopname.get(getal.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("WAARDE kpi.ARBEIDSMARKT.RUIM.TWENTE");
    }

    @Test
    void a_point_is_read_aloud_as_what_it_is_and_no_number_is_heard_as_its_address() {
        // When
        List<PDStructureElement> uitgeschreven = lezer.elementen().stream()
                .filter(element -> element.getExpandedForm() != null)
                .toList();

        // Then
        assertThat(uitgeschreven)
                .hasSize((int) lezer.getallen().stream()
                        .filter(getal -> getal.getValue().equals("."))
                        .count())
                .hasSizeGreaterThan(10)
                .allSatisfy(element -> {
                    assertThat(lezer.tekst(element)).isEqualTo(".");
                    assertThat(element.getExpandedForm()).isEqualTo("niet getoond");
                });
    }
}
