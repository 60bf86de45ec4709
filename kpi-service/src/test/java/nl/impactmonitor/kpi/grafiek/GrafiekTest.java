package nl.impactmonitor.kpi.grafiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.impactmonitor.platform.drawing.Colours;
import nl.impactmonitor.platform.drawing.Frame;
import nl.impactmonitor.platform.drawing.PngWriter;
import nl.impactmonitor.platform.drawing.Shape;
import nl.impactmonitor.platform.drawing.Sketch;
import nl.impactmonitor.platform.drawing.SvgWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class GrafiekTest {

    private static Verloop verloop(Integer... waarden) {
        List<Verloop.Maand> maanden = new ArrayList<>();
        for (int i = 0; i < waarden.length; i++) {
            BigDecimal waarde = waarden[i] == null ? null : BigDecimal.valueOf(waarden[i]);
            maanden.add(new Verloop.Maand(LocalDate.parse("2026-01-01").plusMonths(i), waarde));
        }
        LocalDate na = LocalDate.parse("2026-01-01").plusMonths(waarden.length);
        return new Verloop(
                "Aantal \"behaalde\" <deelnemers>",
                "Pilot TWENTE, stand per 25 november 2026",
                "personen",
                maanden,
                BigDecimal.valueOf(1200),
                List.of(
                        new Verloop.Verwacht(na, new BigDecimal(900), new BigDecimal(1000), new BigDecimal(1100)),
                        new Verloop.Verwacht(
                                na.plusMonths(1), new BigDecimal(950), new BigDecimal(1100), new BigDecimal(1250))));
    }

    private static final Verdelingen VERDELINGEN = new Verdelingen(
            "Verandering per leefgebied",
            "Pilot TWENTE",
            List.of("1", "2", "3", "4", "5"),
            List.of(
                    new Verdelingen.Leefgebied(
                            "Financiën",
                            List.of(
                                    new Verdelingen.Meting("0-meting", List.of(0.1, 0.3, 0.4, 0.1, 0.1), 40L),
                                    new Verdelingen.Meting("1-meting", List.of(0.0, 0.2, 0.4, 0.25, 0.15), 40L))),
                    new Verdelingen.Leefgebied(
                            "Huisvesting",
                            List.of(
                                    new Verdelingen.Meting("0-meting", null, null),
                                    new Verdelingen.Meting("1-meting", null, null)))));

    private static Document xml(Sketch schets) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgWriter.write(schets)));
    }

    private static List<String> teksten(Document svg, String element) {
        NodeList knopen = svg.getElementsByTagName(element);
        List<String> teksten = new ArrayList<>();
        for (int i = 0; i < knopen.getLength(); i++) {
            teksten.add(knopen.item(i).getTextContent());
        }
        return teksten;
    }

    @Test
    void the_svg_is_xml_with_a_title_and_everything_it_shows_in_words() throws Exception {
        // Given
        Sketch schets = Verlooptekening.van(verloop(100, 1234));

        // When
        Document svg = xml(schets);

        // Then
        assertThat(teksten(svg, "title").getFirst()).isEqualTo("Aantal \"behaalde\" <deelnemers>");
        assertThat(teksten(svg, "desc").getFirst())
                .contains("jan 2026: 100; feb 2026: 1.234", "Doelwaarde: 1.200", "apr 2026: 1.100 (950 tot 1.250)");
    }

    @Test
    void every_dot_stands_at_the_height_of_its_figure() throws Exception {
        // Given
        Sketch schets = Verlooptekening.van(verloop(0, 500, 1000));

        // When
        NodeList stippen = xml(schets).getElementsByTagName("circle");

        // Then
        List<Double> hoogten = new ArrayList<>();
        for (int i = 0; i < stippen.getLength(); i++) {
            hoogten.add(Double.valueOf(
                    stippen.item(i).getAttributes().getNamedItem("cy").getNodeValue()));
        }
        assertThat(hoogten.get(1))
                .isCloseTo((hoogten.get(0) + hoogten.get(2)) / 2, org.assertj.core.data.Offset.offset(0.01));
        assertThat(hoogten.get(0)).isEqualTo(320.0);
    }

    @Test
    void a_month_that_may_not_be_shown_is_a_gap_with_a_note() throws Exception {
        // Given
        Sketch schets = Verlooptekening.van(verloop(100, 200, null, 400, 500));

        // When
        Document svg = xml(schets);

        // Then
        long lijnen = schets.shapes().stream()
                .filter(e -> e instanceof Shape.Line l && l.colour().equals(Colours.LINE) && l.width() == 2)
                .count();
        assertThat(lijnen).isEqualTo(2);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(teksten(svg, "text")).anyMatch(t -> t.startsWith("Onderbroken lijn: een maand"));
        assertThat(teksten(svg, "desc").getFirst()).contains("mrt 2026: niet getoond");
    }

    @Test
    void without_any_figure_the_chart_says_so() throws Exception {
        // Given
        Verloop leeg = new Verloop("Matches", "Pilot TWENTE", "matches", List.of(), null, List.of());

        // When
        Document svg = xml(Verlooptekening.van(leeg));

        // Then
        assertThat(teksten(svg, "desc").getFirst()).contains("nog geen gegevens");
    }

    @Test
    void the_same_chart_gives_the_same_bytes() {
        // Given
        byte[] svg = SvgWriter.write(Verlooptekening.van(verloop(100, 200)));
        byte[] png = PngWriter.write(Verlooptekening.van(verloop(100, 200)));

        // When
        Sketch nogmaals = Verlooptekening.van(verloop(100, 200));

        // Then
        assertThat(Arrays.equals(SvgWriter.write(nogmaals), svg)).isTrue();
        assertThat(Arrays.equals(PngWriter.write(nogmaals), png)).isTrue();
    }

    @Test
    void the_png_is_twice_as_large_as_the_svg_and_has_ink_on_it() throws Exception {
        // Given
        Sketch schets = Verdelingtekening.van(VERDELINGEN);

        // When
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(PngWriter.write(schets)));

        // Then
        assertThat(beeld.getWidth()).isEqualTo(2 * schets.width());
        assertThat(beeld.getHeight()).isEqualTo(2 * schets.height());
        long inkt = 0;
        for (int x = 40; x < 600; x++) {
            for (int y = 30; y < 64; y++) {
                inkt += (beeld.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        assertThat(inkt).as("dark pixels where the title stands").isGreaterThan(500);
    }

    @Test
    void bars_are_as_wide_as_their_shares_and_begin_left_of_the_middle_by_the_lower_half() {
        // Given
        Sketch schets = Verdelingtekening.van(VERDELINGEN);

        // When
        List<Shape.Area> balken = schets.shapes().stream()
                .filter(e -> e instanceof Shape.Area v && breedte(v) != 12)
                .map(Shape.Area.class::cast)
                .toList();

        // Then
        double schaal = (Frame.RIGHT - 190) / 2.0;
        assertThat(balken.stream().map(v -> Math.round(breedte(v) / schaal * 100) / 100.0))
                .containsExactly(0.1, 0.3, 0.4, 0.1, 0.1, 0.2, 0.4, 0.25, 0.15);
        double midden = 190 + schaal;
        assertThat((midden - balken.getFirst().points().getFirst().x()) / schaal)
                .isCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_distribution_that_may_not_be_shown_has_words_and_no_bar() throws Exception {
        // Given
        Sketch schets = Verdelingtekening.van(VERDELINGEN);

        // When
        Document svg = xml(schets);

        // Then
        assertThat(teksten(svg, "text").stream().filter("niet getoond"::equals)).hasSize(2);
        assertThat(teksten(svg, "desc").getFirst()).contains("Huisvesting: 0-meting niet getoond");
    }

    private static double breedte(Shape.Area vlak) {
        return vlak.points().get(1).x() - vlak.points().get(0).x();
    }
}
