package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/UA-1, by the validator of veraPDF, and what that does not look at. */
class PdfvormTest {

    private static final Canoniek RAPPORT = Pdfvoorbeeld.RAPPORT;

    /** Of 18 millimetres, less what the end of a line may stick out. */
    private static final float MARGE = 48;

    private static final Document DOCUMENT = Pdfvoorbeeld.DOCUMENT;
    private static final byte[] BYTES = Pdfvoorbeeld.BYTES;

    private static PDDocument pdf;

    @BeforeAll
    static void lees() throws Exception {
        pdf = Loader.loadPDF(BYTES);
    }

    @AfterAll
    static void sluit() throws Exception {
        pdf.close();
    }

    @Test
    void verapdf_finds_nothing_against_pdf_ua_1() throws Exception {
        // Given
        VeraGreenfieldFoundryProvider.initialise();

        // When
        ValidationResult uitslag = keur();

        // Then
        assertThat(uitslag.getFailedChecks()).isEmpty();
        assertThat(uitslag.isCompliant()).isTrue();
    }

    private static ValidationResult keur() throws Exception {
        try (var foundry = Foundries.defaultInstance();
                var keuring = foundry.createParser(new ByteArrayInputStream(BYTES), PDFAFlavour.PDFUA_1);
                var keurder = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return keurder.validate(keuring);
        } catch (EncryptedPdfException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_says_its_language_its_title_and_its_rubricering() {
        // When
        var informatie = pdf.getDocumentInformation();

        // Then
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        assertThat(informatie.getTitle()).startsWith("Eindrapport: Programma LLO");
        assertThat(informatie.getSubject()).isEqualTo("Intern vertrouwelijk - Voorlopig");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes_of_the_moment_of_its_stand() {
        // When
        byte[] nogEens = new Pdfvorm(new Htmlvorm())
                .schrijf(new Opsteller(RAPPORT.momentopname(), RAPPORT.checksum()).document(), Momentopnamen.STAND);

        // Then
        assertThat(Arrays.equals(nogEens, BYTES)).isTrue();
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Momentopnamen.STAND);
        assertThat(pdf.getDocumentInformation().getModificationDate().toInstant())
                .isEqualTo(Momentopnamen.STAND);
    }

    @Test
    void the_rubricering_is_on_every_page_and_no_page_is_empty() throws Exception {
        // When
        List<String> bladzijden = bladzijden();

        // Then
        assertThat(bladzijden).hasSizeGreaterThan(10).allSatisfy(tekst -> assertThat(tekst)
                .contains("Intern vertrouwelijk - Voorlopig")
                .hasSizeGreaterThan(100));
    }

    @Test
    void nothing_runs_off_the_page() throws Exception {
        // Given
        List<String> erbuiten = new ArrayList<>();
        PDFTextStripper lezer = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth() - MARGE) {
                    erbuiten.add(letter.getUnicode() + " on page " + getCurrentPageNo());
                }
                super.processTextPosition(letter);
            }
        };

        // When
        lezer.getText(pdf);

        // Then
        assertThat(erbuiten).isEmpty();
    }

    private static List<String> bladzijden() throws Exception {
        List<String> bladzijden = new ArrayList<>();
        PDFTextStripper lezer = new PDFTextStripper();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            lezer.setStartPage(i);
            lezer.setEndPage(i);
            bladzijden.add(lezer.getText(pdf));
        }
        return bladzijden;
    }

    @Test
    void the_profile_of_a_pilot_takes_two_pages_at_most() throws Exception {
        // Given where each heading under the chapter of the pilots is, and where the next chapter begins
        List<Integer> begin = new ArrayList<>();
        for (PDOutlineItem hoofdstuk :
                pdf.getDocumentCatalog().getDocumentOutline().children()) {
            if (hoofdstuk.getTitle().equals("De pilots")) {
                for (PDOutlineItem pilot : hoofdstuk.children()) {
                    begin.add(bladzijde(pilot));
                }
                begin.add(bladzijde(hoofdstuk.getNextSibling()));
            }
        }

        // When
        List<Integer> bladzijden = IntStream.range(1, begin.size())
                .mapToObj(i -> begin.get(i) - begin.get(i - 1))
                .toList();

        // Then
        assertThat(bladzijden).hasSize(2).allMatch(aantal -> aantal <= 2);
    }

    private static int bladzijde(PDOutlineItem kop) throws Exception {
        return pdf.getPages().indexOf(kop.findDestinationPage(pdf));
    }

    @Test
    void pictures_are_vectors_with_their_words_and_tables_and_headings_are_tagged() throws Exception {
        // When
        List<PDStructureElement> delen = new Pdflezer(pdf).elementen();

        // Then
        assertThat(delen)
                .filteredOn(deel -> deel.getStructureType().equals("Figure"))
                .hasSize((int) DOCUMENT.figuren().count())
                .allSatisfy(
                        figuur -> assertThat(figuur.getAlternateDescription()).hasSizeGreaterThan(40));
        assertThat(delen).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "H3", "Table", "TH");
        assertThat(pdf.getPages()).allMatch(PdfvormTest::zonderPunten);
    }

    private static boolean zonderPunten(PDPage bladzijde) {
        Set<COSName> beelden = new HashSet<>();
        bladzijde.getResources().getXObjectNames().forEach(naam -> {
            if (bladzijde.getResources().isImageXObject(naam)) {
                beelden.add(naam);
            }
        });
        return beelden.isEmpty();
    }
}
