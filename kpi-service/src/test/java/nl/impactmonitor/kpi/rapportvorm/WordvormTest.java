package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** What makes a document of Word one to go on writing in. */
class WordvormTest {

    private static final Canoniek RAPPORT = Rijkrapport.canoniek();
    private static Document document;
    private static XWPFDocument word;

    @BeforeAll
    static void lees() throws IOException {
        document = new Opsteller(RAPPORT.momentopname(), RAPPORT.checksum()).document();
        word = new XWPFDocument(new ByteArrayInputStream(Wordvorm.schrijf(document, Momentopnamen.STAND)));
    }

    @Test
    void the_rubricering_is_on_every_page_and_in_the_properties() {
        // When
        var eigenschappen = word.getProperties();

        // Then
        assertThat(word.getHeaderList().getFirst().getText()).contains("Intern vertrouwelijk - Voorlopig");
        assertThat(word.getFooterList().getFirst().getText()).contains("Intern vertrouwelijk - Voorlopig");
        assertThat(eigenschappen.getCoreProperties().getCategory()).isEqualTo("Intern vertrouwelijk");
        assertThat(eigenschappen.getCoreProperties().getTitle())
                .isEqualTo("Eindrapport: Programma LLO, peildatum 30 juni 2026");
        assertThat(eigenschappen
                        .getCustomProperties()
                        .getProperty("Rubricering")
                        .getLpwstr())
                .isEqualTo("Intern vertrouwelijk");
        assertThat(eigenschappen.getCustomProperties().getProperty("Status").getLpwstr())
                .isEqualTo("Voorlopig");
    }

    @Test
    void headings_have_the_styles_of_headings_in_the_order_of_the_document() {
        // When
        List<String> koppen = alineas("Heading1");

        // Then
        assertThat(koppen)
                .containsExactlyElementsOf(
                        document.secties().stream().map(sectie -> sectie.kop()).toList());
        assertThat(alineas("TOC1")).hasSameSizeAs(koppen);
        assertThat(word.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isZero();
    }

    @Test
    void captions_number_themselves_and_are_referred_to_by_fields() {
        // When
        String xml = word.getDocument().xmlText();

        // Then
        assertThat(xml)
                .contains("SEQ Tabel \\* ARABIC", "SEQ Figuur \\* ARABIC", "TOC \\o \"1-2\" \\h")
                .contains("w:name=\"_tabel_respons\"", "REF _tabel_respons \\h");
        assertThat(alineas("Caption"))
                .contains("Tabel 1. De onderdelen van het evaluatiekader met hun cijfers")
                .hasSize(document.labels().size());
    }

    @Test
    void every_table_repeats_its_heading_and_fits_between_the_margins() {
        // When
        List<XWPFTable> tabellen = word.getTables();

        // Then
        assertThat(tabellen).isNotEmpty().allSatisfy(tabel -> {
            assertThat(tabel.getRow(0).isRepeatHeader()).isTrue();
            assertThat(tabel.getCTTbl().getTblGrid().getGridColList().stream()
                            .mapToInt(kolom -> Integer.parseInt(kolom.getW().toString()))
                            .sum())
                    .isBetween(9600, 9680);
        });
    }

    @Test
    void every_picture_is_there_as_vectors_and_as_dots_with_its_words() {
        // When
        List<String> delen = word.getPackage().getPartsByName(Pattern.compile("/word/media/.*")).stream()
                .map(PackagePart::getContentType)
                .toList();

        // Then
        long figuren = document.figuren().count();
        assertThat(figuren).isPositive();
        assertThat(delen).filteredOn("image/svg+xml"::equals).hasSize((int) figuren);
        assertThat(delen).filteredOn("image/png"::equals).hasSize((int) figuren);
        assertThat(word.getDocument().xmlText().split("svgBlip ", -1)).hasSize((int) figuren + 1);
        assertThat(word.getDocument().xmlText()).contains("descr=\"Voortgang van de KPI's.");
    }

    @Test
    void every_number_is_the_one_of_the_snapshot_and_says_its_address() {
        // When
        Map<String, BigDecimal> gedrukt = Vormgetallen.gelezen(getallen());

        // Then
        assertThat(gedrukt).isNotEmpty();
        assertThat(Vormgetallen.van(RAPPORT.momentopname())).containsAllEntriesOf(gedrukt);
    }

    private static List<String> alineas(String stijl) {
        return word.getParagraphs().stream()
                .filter(alinea -> stijl.equals(alinea.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<Map.Entry<String, String>> getallen() {
        List<XWPFParagraph> alineas = new ArrayList<>(word.getParagraphs());
        word.getTables().forEach(tabel -> tabel.getRows()
                .forEach(rij -> rij.getTableCells().forEach(cel -> alineas.addAll(cel.getParagraphs()))));
        return alineas.stream()
                .flatMap(alinea -> alinea.getCTP().getHyperlinkList().stream())
                .filter(CTHyperlink::isSetTooltip)
                .map(getal -> Map.entry(
                        getal.getTooltip(), getal.getRArray(0).getTArray(0).getStringValue()))
                .toList();
    }
}
