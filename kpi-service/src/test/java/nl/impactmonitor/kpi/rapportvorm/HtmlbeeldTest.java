package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands beside a picture for who does not see it. */
class HtmlbeeldTest {

    /** In the words of a picture; the number of a meting is none. */
    private static final Pattern AANTAL =
            Pattern.compile("(?<![\\p{L}\\d.-])\\d[\\d.]*\\d|(?<![\\p{L}\\d.-])\\d(?!-meting|[\\p{L}\\d])");

    private static final Document PAGINA = Htmlpagina.van(Rijkrapport.momentopname());

    @Test
    void a_picture_has_all_of_it_in_words_and_its_data_in_a_table() {
        // When
        List<Element> beelden = Htmlpagina.alle(PAGINA, "img");

        // Then
        assertThat(beelden).hasSizeGreaterThan(3).allSatisfy(beeld -> {
            assertThat(beeld.getAttribute("alt")).hasSizeGreaterThan(40);
            assertThat(beeld.getAttribute("src")).startsWith("data:image/svg+xml;base64,");
            assertThat(gegevens((Element) beeld.getParentNode())).anyMatch(beeld.getAttribute("alt")::contains);
        });
    }

    @Test
    void every_count_that_is_drawn_stands_in_the_table_of_its_picture() {
        // Given
        List<String> figuren = List.of("figuur-stroom", "figuur-verandering", "figuur-overgangen", "figuur-factoren");

        // When
        List<Element> beelden = Htmlpagina.alle(PAGINA, "img").stream()
                .filter(beeld -> figuren.contains(((Element) beeld.getParentNode()).getAttribute("id")))
                .toList();

        // Then
        assertThat(beelden).hasSameSizeAs(figuren).allSatisfy(beeld -> {
            List<String> getekend = AANTAL.matcher(beeld.getAttribute("alt"))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(getekend).isNotEmpty();
            assertThat(gegevens((Element) beeld.getParentNode())).containsAll(getekend);
        });
    }

    /** What the table prints to which a figure refers. */
    private static List<String> gegevens(Element figuur) {
        String tabel = ((Element) figuur.getElementsByTagName("a").item(0)).getAttribute("href");
        return Htmlpagina.alle(PAGINA, "data").stream()
                .filter(data -> ("#" + tabelId(data)).equals(tabel))
                .map(Element::getTextContent)
                .toList();
    }

    /** Of the table that it is in; empty outside of tables. */
    private static String tabelId(Element data) {
        Node boven = data.getParentNode();
        while (boven instanceof Element element && !element.getTagName().equals("table")) {
            boven = boven.getParentNode();
        }
        return boven instanceof Element tabel ? tabel.getAttribute("id") : "";
    }
}
