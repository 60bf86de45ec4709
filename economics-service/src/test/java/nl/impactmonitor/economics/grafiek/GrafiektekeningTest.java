package nl.impactmonitor.economics.grafiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.resultaat.Bevriezing;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Onzekerheidswerk;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.Vraag;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import nl.impactmonitor.platform.drawing.DutchNotation;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Sketch;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class GrafiektekeningTest {

    private static final GepubliceerdeSet SET = MeegeleverdeSets.set("LLO-BASIS-1");
    private static final Bevriezing GEWOON = bevries(0);
    private static final Resultaat RESULTAAT = Rekenwerk.reken(GEWOON.vraag(), SET);
    private static final Onzekerheidsbeeld BEELD = Onzekerheidswerk.reken(GEWOON, SET, 1, 1, Voortgang.STIL);

    @ParameterizedTest
    @EnumSource
    void every_figure_of_the_table_is_in_the_words_of_the_picture(Grafieksoort soort) throws Exception {
        // Given
        Grafiektabel tabel = tabel(soort);

        // When
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgWriter.write(Grafiektekening.van(tabel))));

        // Then
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("xml:lang")).isEqualTo("nl");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(tabel.titel());
        String woorden = svg.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(woorden).contains(tabel.eenheid(), tabel.bron(), "geen bewezen effect");
        tabel.rijen().forEach(rij -> rij.waarden()
                .forEach(waarde -> assertThat(woorden).contains(rij.naam(), DutchNotation.number(waarde))));
        tabel.kenmerken()
                .forEach(k -> assertThat(woorden).contains(k.naam() + ": " + DutchNotation.number(k.waarde())));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_drawn_outside_the_picture_and_the_same_figures_give_the_same_bytes(Grafieksoort soort)
            throws Exception {
        // Given
        Sketch schets = Grafiektekening.van(tabel(soort));

        // When
        byte[] png = PngWriter.write(schets);

        // Then
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(2 * schets.height());
        assertThat(png).isEqualTo(PngWriter.write(Grafiektekening.van(tabel(soort))));
        schets.shapes().stream().flatMap(GrafiektekeningTest::punten).forEach(p -> assertThat(
                        p.x() >= 0 && p.x() <= schets.width() && p.y() >= 0 && p.y() <= schets.height())
                .as(p.toString())
                .isTrue());
    }

    @Test
    void cash_flows_are_those_of_the_matrix_and_sum_to_the_saldo_of_each_year() {
        // Given / When
        Grafiektabel tabel = tabel(Grafieksoort.KASSTROMEN);

        // Then
        assertThat(tabel.rijen())
                .hasSize(11)
                .allSatisfy(rij -> assertThat(rij.waarde(0).add(rij.waarde(1))).isEqualByComparingTo(rij.waarde(2)));
        assertThat(tabel.rijen().getFirst().waarde(1)).isEqualByComparingTo("-19000");
    }

    @Test
    void the_waterfall_ends_at_the_saldo_of_society() {
        // Given / When
        List<Grafiektabel.Rij> rijen = tabel(Grafieksoort.ACTOREN).rijen();

        // Then
        BigDecimal som = rijen.subList(0, rijen.size() - 1).stream()
                .map(rij -> rij.waarde(0))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(som).isCloseTo(rijen.getLast().waarde(0), within(new BigDecimal("0.05")));
    }

    @Test
    void actors_that_are_held_back_are_one_bar_without_their_own_amounts() {
        // Given: one of twenty has another uitkering
        Resultaat resultaat = Rekenwerk.reken(bevries(1).vraag(), SET);

        // When
        Grafiektabel tabel = Grafiektabellen.van(Grafieksoort.ACTOREN, resultaat, Optional.empty());

        // Then
        assertThat(tabel.rijen())
                .extracting(Grafiektabel.Rij::naam)
                .contains("achtergehouden, samen", "samenleving")
                .doesNotContain("deelnemer", "gemeente", "Rijk en UWV");
    }

    @Test
    void the_classes_hold_all_draws_but_those_that_are_named_outside_them() {
        // Given
        Grafiektabel tabel = tabel(Grafieksoort.SPREIDING);

        // When
        long binnen = tabel.rijen().stream()
                .mapToLong(rij -> rij.waarde(2).longValue())
                .sum();

        // Then
        Onzekerheidsbeeld.Histogramregel h = BEELD.uitkomsten().getFirst().histogram();
        assertThat(binnen + h.onder() + h.boven()).isEqualTo(BEELD.trekkingen());
        assertThat(tabel.kenmerken())
                .extracting(Grafiektabel.Kenmerk::naam)
                .containsExactly("P5", "P50", "P95", "kans op een positief saldo");
    }

    private static java.util.stream.Stream<Shape.Point> punten(Shape vorm) {
        return switch (vorm) {
            case Shape.Line l -> l.points().stream();
            case Shape.Area a -> a.points().stream();
            case Shape.Dot d -> java.util.stream.Stream.of(new Shape.Point(d.x(), d.y()));
            case Shape.Text t -> java.util.stream.Stream.of(new Shape.Point(t.x(), t.y()));
        };
    }

    private static Grafiektabel tabel(Grafieksoort soort) {
        return Grafiektabellen.van(soort, RESULTAAT, Optional.of(BEELD));
    }

    /** @param ww how many of twenty leave another uitkering than bijstand */
    private static Bevriezing bevries(int ww) {
        Random toeval = new Random(1);
        List<Paar> mensen = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Situatie nul = new Situatie(false, null, null, null, new BigDecimal("1345.45"), i < ww ? "WW" : "BIJSTAND");
            Situatie een = new Situatie(
                    true, BigDecimal.valueOf(16 + toeval.nextInt(20)), new BigDecimal("15.10"), null, null, null);
            mensen.add(new Paar(new UUID(1, i), 1, Groep.DEELNEMER, nul, een));
        }
        return Bevriezing.van(
                new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), SET, 10, Conventie.MIDDEN_JAAR, mensen));
    }
}
