package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** From the example to the report that goes to the ministry, through the whole platform. */
class EindrapportTest {

    private static final Pattern CHECKSUM = Pattern.compile("\\b[0-9a-f]{64}\\b");

    private static Document page;

    @BeforeAll
    static void read() {
        page = Eindrapport.get().page();
    }

    @Test
    void noPartOfItFailedAndNothingStandsInTheWayOfVaststellen() {
        // Given
        Eindrapport rapport = Eindrapport.get();

        // When
        JsonNode gemaakt = rapport.read("");

        // Then
        assertThat(gemaakt.path("mislukteDelen")).isEmpty();
        assertThat(rapport.read("/bevindingen").path("items")).isEmpty();
    }

    @Test
    void everyNumberOnThePageIsTheOneOfTheApiAtTheSameSnapshot() {
        // Given
        Map<String, String> api = ApiNumbers.of(Eindrapport.get());

        // When
        List<Map.Entry<String, String>> printed = elements(page.getDocumentElement(), "data").stream()
                .filter(data -> data.getElementsByTagName("span").getLength() == 0)
                .map(data -> Map.entry(
                        data.getAttribute("data-veld") + " " + data.getAttribute("value"),
                        ApiNumbers.read(data.getTextContent())))
                .toList();

        // Then each time that it is printed
        assertThat(printed).hasSizeGreaterThan(100).allSatisfy(number -> assertThat(number.getValue())
                .as(number.getKey())
                .isEqualTo(api.get(number.getKey())));
    }

    @Test
    void everyPictureIsThere() {
        // When
        List<Element> figures = elements(page.getDocumentElement(), "figure");

        // Then
        assertThat(figures)
                .extracting(figure -> figure.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .map(id -> id.replaceFirst("-[0-9]+$", ""))
                .containsOnly(
                        "figuur-kpi",
                        "figuur-stroom",
                        "figuur-verandering",
                        "figuur-overgangen",
                        "figuur-niveaus",
                        "figuur-overgangen-niveaus",
                        "figuur-factoren",
                        "figuur-mkba-kasstromen",
                        "figuur-mkba-verdeling",
                        "figuur-mkba-tornado");
    }

    @Test
    void noChapterIsEmpty() {
        // When
        List<Element> sections = elements(page.getDocumentElement(), "section");

        // Then
        assertThat(sections).hasSizeGreaterThan(15).allSatisfy(section -> {
            String heading = firstElement(section).getTextContent();
            if (Tekst.filledInLater(heading)) {
                assertThat(elements(section, "p"))
                        .extracting(p -> p.getAttribute("class"))
                        .containsOnly("invulveld");
            } else {
                assertThat(Tekst.own(lines(section))).as(heading).hasSizeGreaterThan(40);
                assertThat(section).as(heading).matches(EindrapportTest::tellsSomething);
            }
        });
    }

    /** Sentences that are always there fill no section: it has a number, a row, words of somebody, or where all can be found. */
    private static boolean tellsSomething(Element section) {
        return Stream.of("data", "td", "blockquote")
                        .anyMatch(name -> !elements(section, name).isEmpty())
                || CHECKSUM.matcher(section.getTextContent()).find();
    }

    /** What it says under its heading, a paragraph, cell or caption a line. */
    private static Stream<String> lines(Element section) {
        return Stream.of("p", "td", "figcaption")
                .flatMap(name -> elements(section, name).stream())
                .map(Element::getTextContent);
    }

    @Test
    void contextualFactorsOfEveryRegionStandBesideTheKpis() {
        // When
        Set<String> regions = Eindrapport.get().getallen().stream()
                .filter(getal -> getal.path("adres").asText().startsWith("context."))
                .map(getal -> getal.at("/filters/regio").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(regions).contains("TWENTE", "ZUIDOOST-BRABANT");
        assertThat(elements(page.getDocumentElement(), "table"))
                .extracting(table -> table.getAttribute("id"))
                .contains("tabel-context");
    }

    @Test
    void noEnglishIsLeftOver() {
        // When
        Set<String> words = Tekst.words(
                elements(page.getDocumentElement(), "main").getFirst().getTextContent());

        // Then
        assertThat(words).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(Tekst.ENGLISH);
    }

    @Test
    void theArchiveHasItsDataAsCsvWithWhatTheColumnsMean() throws Exception {
        // When
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(Eindrapport.get().form("zip").toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }

        // Then
        assertThat(names).contains("getallen.csv", "momentopname.json");
        assertThat(names).filteredOn(name -> name.endsWith(".csv")).allSatisfy(csv -> assertThat(names)
                .contains(csv + "-metadata.json"));
    }

    private static Element firstElement(Element in) {
        return (Element) in.getElementsByTagName("*").item(0);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
