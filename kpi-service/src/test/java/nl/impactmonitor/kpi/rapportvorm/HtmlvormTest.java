package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What WCAG asks of the structure of the page; it is well-formed, so that a parser of XML can read it. */
class HtmlvormTest {

    @Test
    void the_page_says_its_language_and_what_it_is() {
        // Given
        Momentopname momentopname = rapport("Middelen");

        // When
        Document pagina = Htmlpagina.van(momentopname);

        // Then
        assertThat(pagina.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(Htmlpagina.eerste(pagina, "title").getTextContent())
                .isEqualTo("Eindrapport: Programma LLO, peildatum 30 juni 2026 (Voorlopig)");
        assertThat(Htmlpagina.eerste(pagina, "footer").getTextContent()).contains("Intern vertrouwelijk - Voorlopig");
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        // Given
        Document pagina = Htmlpagina.van(rapport("Middelen"));

        // When
        List<Integer> niveaus = Htmlpagina.alle(pagina, "*").stream()
                .map(Element::getTagName)
                .filter(naam -> naam.matches("h[1-6]"))
                .map(naam -> naam.charAt(1) - '0')
                .toList();

        // Then
        assertThat(niveaus).startsWith(1, 2).filteredOn(niveau -> niveau == 1).hasSize(1);
        for (int i = 1; i < niveaus.size(); i++) {
            assertThat(niveaus.get(i) - niveaus.get(i - 1)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void every_table_has_a_caption_and_headings_with_their_scope() {
        // Given
        Document pagina = Htmlpagina.van(rapport("Middelen"));

        // When
        List<Element> tabellen = Htmlpagina.alle(pagina, "table");

        // Then
        assertThat(tabellen)
                .isNotEmpty()
                .allMatch(t -> t.getElementsByTagName("caption").getLength() == 1);
        assertThat(Htmlpagina.alle(pagina, "th"))
                .allMatch(th -> List.of("col", "row").contains(th.getAttribute("scope")));
    }

    @Test
    void no_id_is_there_twice_and_every_link_leads_somewhere() {
        // Given
        Document pagina = Htmlpagina.van(rapport("Middelen"));

        // When
        List<String> ids = Htmlpagina.alle(pagina, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        // Then
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Htmlpagina.alle(pagina, "a"))
                .isNotEmpty()
                .allMatch(a -> ids.contains(a.getAttribute("href").substring(1)));
    }

    @Test
    void in_a_report_about_some_of_the_pilots_too_every_link_leads_somewhere() {
        // Given
        Document pagina = Htmlpagina.van(Rijkrapport.overSommigePilots());

        // When
        List<String> ids = Htmlpagina.alle(pagina, "*").stream()
                .map(element -> element.getAttribute("id"))
                .toList();

        // Then
        assertThat(ids).contains("tabel-verandering-TWENTE").doesNotContain("tabel-verandering");
        assertThat(Htmlpagina.alle(pagina, "a"))
                .isNotEmpty()
                .allMatch(a -> ids.contains(a.getAttribute("href").substring(1)))
                .noneMatch(a -> a.getTextContent().isBlank());
    }

    @Test
    void a_number_carries_its_address_and_one_that_is_not_shown_is_read_aloud_as_such() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        List<Element> getallen = Htmlpagina.alle(Htmlpagina.van(momentopname), "data").stream()
                .filter(data -> data.getAttribute("data-veld").equals("WAARDE"))
                .toList();

        // Then
        assertThat(getallen)
                .extracting(data -> data.getAttribute("value") + " " + data.getTextContent())
                .contains(
                        "kpi.ARBEIDSMARKT.RUIM.totaal 1.204", "kpi.ARBEIDSMARKT.STRIKT.ZUIDOOST-BRABANT .niet getoond");
    }

    @Test
    void every_number_is_the_one_of_the_snapshot() {
        // Given
        Momentopname momentopname = Rijkrapport.momentopname();

        // When
        Map<String, BigDecimal> gedrukt = gedrukt(momentopname);

        // Then
        assertThat(gedrukt).isNotEmpty();
        assertThat(Vormgetallen.van(momentopname)).containsAllEntriesOf(gedrukt);
    }

    /** The check above has teeth: it sees one number of the snapshot that is another one. */
    @Test
    void one_number_that_is_another_one_is_seen() {
        // Given
        Map<String, BigDecimal> momentopname = Vormgetallen.van(Rijkrapport.momentopname());
        String tekst = Rijkrapport.canoniek().tekst();

        // When
        Map<String, BigDecimal> gedrukt =
                gedrukt(Canoniek.opgeslagen(tekst.replaceFirst("\"waarde\":1204", "\"waarde\":1205"))
                        .momentopname());

        // Then
        assertThat(gedrukt.entrySet())
                .filteredOn(getal -> !getal.getValue().equals(momentopname.get(getal.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("WAARDE kpi.ARBEIDSMARKT.RUIM.totaal");
    }

    private static Map<String, BigDecimal> gedrukt(Momentopname momentopname) {
        return Vormgetallen.gelezen(Htmlpagina.alle(Htmlpagina.van(momentopname), "data").stream()
                .filter(data -> data.getElementsByTagName("span").getLength() == 0)
                .map(data -> Map.entry(
                        data.getAttribute("data-veld") + " " + data.getAttribute("value"), data.getTextContent()))
                .toList());
    }

    @Test
    void text_of_others_is_text_and_no_markup() {
        // Given
        Momentopname momentopname = rapport("<script>alert('x')</script> & meer");

        // When
        Document pagina = Htmlpagina.van(momentopname);

        // Then
        assertThat(Htmlpagina.alle(pagina, "script")).isEmpty();
        assertThat(Htmlpagina.eerste(pagina, "main").getTextContent()).contains("<script>alert('x')</script> & meer");
    }

    private static Momentopname rapport(String naam) {
        return Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.KPI, List.of(Momentopnamen.personen(120L))),
                Momentopnamen.deel(
                        Deel.MIDDELEN,
                        List.of(Getal.los(
                                "middelen.x", naam, "TWENTE", BigDecimal.TEN, "EUR", Bron.PILOTS, Map.of(), naam))));
    }
}
