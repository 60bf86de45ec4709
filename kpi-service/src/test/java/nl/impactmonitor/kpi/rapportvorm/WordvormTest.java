package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Document;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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
    void the_same_snapshot_gives_the_same_bytes_without_the_time_of_the_clock() throws IOException {
        // When
        byte[] een = Wordvorm.schrijf(document, Momentopnamen.STAND);
        byte[] twee = Wordvorm.schrijf(
                new Opsteller(RAPPORT.momentopname(), RAPPORT.checksum()).document(), Momentopnamen.STAND);

        // Then
        assertThat(Arrays.equals(een, twee)).isTrue();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(een))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                assertThat(deel.getTimeLocal()).as(deel.getName()).hasYear(1980);
            }
        }
        assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo(Date.from(Momentopnamen.STAND));
    }

    @Test
    void headings_have_the_styles_of_headings_in_the_order_of_the_document() {
        // When
        List<String> koppen = alineas("Heading1");

        // Then
        assertThat(koppen)
                .containsExactlyElementsOf(
                        document.secties().stream().map(sectie -> sectie.kop()).toList());
        assertThat(word.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isZero();
    }

    @Test
    void the_contents_have_chapters_and_their_parts_and_are_worked_out_again_on_opening() {
        // When
        List<String> inhoud = word.getParagraphs().stream()
                .filter(alinea -> String.valueOf(alinea.getStyle()).startsWith("TOC")
                        && !alinea.getStyle().equals("TOCHeading"))
                .map(alinea -> alinea.getStyle() + " " + alinea.getText())
                .toList();

        // Then
        assertThat(inhoud)
                .containsExactlyElementsOf(document.secties().stream()
                        .flatMap(sectie -> Stream.concat(
                                Stream.of("TOC1 " + sectie.kop()),
                                sectie.onderdelen().stream().map(onder -> "TOC2 " + onder.kop())))
                        .toList())
                .anyMatch(regel -> regel.startsWith("TOC2 "));
        assertThat(word.isEnforcedUpdateFields()).isTrue();
    }

    @Test
    void captions_number_themselves_and_are_referred_to_by_fields() {
        // When
        String xml = word.getDocument().xmlText();

        // Then
        assertThat(xml)
                .contains("SEQ Tabel \\* ARABIC", "SEQ Figuur \\* ARABIC", "TOC \\o \"1-2\" \\h")
                .contains("w:name=\"_tabel_respons\"", "REF _tabel_respons \\h");
        assertThat(Stream.of("Caption", "ProfielCaption").flatMap(stijl -> alineas(stijl).stream()))
                .contains("Tabel 1. De onderdelen van het evaluatiekader met hun cijfers")
                .hasSize(document.labels().size());
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

    @Test
    void the_tip_of_a_point_says_what_it_is() {
        // When
        List<Map.Entry<String, String>> punten = getallen().stream()
                .filter(getal -> getal.getValue().equals("."))
                .toList();

        // Then
        assertThat(punten).hasSizeGreaterThan(10).allMatch(punt -> punt.getKey().startsWith("niet getoond: WAARDE "));
    }

    @Test
    void every_style_is_one_of_the_document_and_profiles_have_closer_ones() {
        // When
        Set<String> stijlen = alleAlineas().map(XWPFParagraph::getStyle).collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(stijlen)
                .allSatisfy(stijl ->
                        assertThat(word.getStyles().styleExist(stijl)).as(stijl).isTrue())
                .contains("ProfielTabeltekst", "ProfielBodyText", "ProfielCaption", "Tabeltekst");
    }

    private static List<String> alineas(String stijl) {
        return word.getParagraphs().stream()
                .filter(alinea -> stijl.equals(alinea.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<Map.Entry<String, String>> getallen() {
        return alleAlineas()
                .flatMap(alinea -> alinea.getCTP().getHyperlinkList().stream())
                .filter(CTHyperlink::isSetTooltip)
                .map(getal -> Map.entry(
                        getal.getTooltip(), getal.getRArray(0).getTArray(0).getStringValue()))
                .toList();
    }

    /** Also those of tables. */
    private static Stream<XWPFParagraph> alleAlineas() {
        return Stream.concat(
                word.getParagraphs().stream(),
                word.getTables().stream()
                        .flatMap(tabel -> tabel.getRows().stream())
                        .flatMap(rij -> rij.getTableCells().stream())
                        .flatMap(cel -> cel.getParagraphs().stream()));
    }
}
