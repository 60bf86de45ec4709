package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** From the example to the report that goes to the ministry, through the whole platform. */
class EindrapportTest {

    /** Common English words that are no Dutch ones. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "with",
            "from",
            "this",
            "that",
            "which",
            "are",
            "were",
            "been",
            "each",
            "between",
            "value",
            "year",
            "years",
            "people",
            "number",
            "unknown",
            "error",
            "null",
            "nan",
            "undefined",
            "true",
            "false",
            "total",
            "share",
            "mean",
            "higher",
            "lower",
            "better",
            "worse",
            "low",
            "high",
            "source",
            "per person");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

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
    void everyNumberOnThePageIsTheOneOfTheApiAtTheSameSnapshot() throws Exception {
        // Given
        Map<String, String> api = new TreeMap<>();
        for (JsonNode getal : Eindrapport.get().getallen()) {
            voegToe(api, "WAARDE ", "waarde", getal);
            voegToe(api, "DOELWAARDE ", "doelwaarde", getal);
            voegToe(api, "DOELWAARDE_TOT ", "doelwaardeTot", getal);
        }

        // When
        Map<String, String> page = new TreeMap<>();
        for (Element data : elements(page(), "data")) {
            if (data.getElementsByTagName("span").getLength() == 0) {
                page.put(
                        data.getAttribute("data-veld") + " " + data.getAttribute("value"),
                        data.getTextContent().replace(".", "").replace(',', '.'));
            }
        }

        // Then
        assertThat(page).hasSizeGreaterThan(100);
        assertThat(api).containsAllEntriesOf(page);
    }

    private static void voegToe(Map<String, String> getallen, String veld, String naam, JsonNode getal) {
        if (getal.path(naam).isNumber()) {
            getallen.put(
                    veld + getal.path("adres").asText(),
                    kort(getal.path(naam).decimalValue()).stripTrailingZeros().toPlainString());
        }
    }

    /** As precise as a page prints it: thousands whole, others to four decimals, and of what is small three digits. */
    private static BigDecimal kort(BigDecimal waarde) {
        if (waarde.abs().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return waarde.setScale(0, RoundingMode.HALF_UP);
        }
        if (waarde.scale() <= 4) {
            return waarde;
        }
        return waarde.abs().compareTo(new BigDecimal("0.1")) < 0
                ? waarde.round(new MathContext(3, RoundingMode.HALF_UP))
                : waarde.setScale(4, RoundingMode.HALF_UP);
    }

    @Test
    void everyPictureIsThere() throws Exception {
        // When
        List<Element> figures = elements(page(), "figure");

        // Then
        assertThat(figures)
                .extracting(figure -> figure.getAttribute("id"))
                .filteredOn(id -> !id.isEmpty())
                .containsExactlyInAnyOrder(
                        "figuur-kpi",
                        "figuur-stroom",
                        "figuur-verandering",
                        "figuur-overgangen",
                        "figuur-factoren",
                        "figuur-mkba-kasstromen",
                        "figuur-mkba-verdeling",
                        "figuur-mkba-tornado");
    }

    @Test
    void noChapterIsEmpty() throws Exception {
        // When
        List<Element> sections = elements(page(), "section");

        // Then
        assertThat(sections).hasSizeGreaterThan(15).allSatisfy(section -> assertThat(
                        section.getTextContent().strip().length()
                                - section.getElementsByTagName("*")
                                        .item(0)
                                        .getTextContent()
                                        .length())
                .as(section.getElementsByTagName("*").item(0).getTextContent())
                .isGreaterThan(40));
    }

    @Test
    void noEnglishIsLeftOver() throws Exception {
        // Given
        Set<String> words = new TreeSet<>();

        // When
        WORD.matcher(page().getDocumentElement()
                        .getElementsByTagName("main")
                        .item(0)
                        .getTextContent())
                .results()
                .forEach(word -> words.add(word.group().toLowerCase()));

        // Then
        assertThat(words).hasSizeGreaterThan(500).doesNotContainAnyElementsOf(ENGLISH);
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

    private static Document page() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Files.newInputStream(Eindrapport.get().form("html")));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
