package nl.impactmonitor.kpi.grafiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static Document xml(Schets schets) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgSchrijver.schrijf(schets)));
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
        Schets schets = Verlooptekening.van(verloop(100, 1234));

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
        Schets schets = Verlooptekening.van(verloop(0, 500, 1000));

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
        Schets schets = Verlooptekening.van(verloop(100, 200, null, 400, 500));

        // When
        Document svg = xml(schets);

        // Then
        long lijnen = schets.elementen().stream()
                .filter(e -> e instanceof Element.Lijn l && l.kleur().equals(Kleuren.LIJN) && l.dikte() == 2)
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
        byte[] svg = SvgSchrijver.schrijf(Verlooptekening.van(verloop(100, 200)));
        byte[] png = PngSchrijver.schrijf(Verlooptekening.van(verloop(100, 200)));

        // When
        Schets nogmaals = Verlooptekening.van(verloop(100, 200));

        // Then
        assertThat(Arrays.equals(SvgSchrijver.schrijf(nogmaals), svg)).isTrue();
        assertThat(Arrays.equals(PngSchrijver.schrijf(nogmaals), png)).isTrue();
    }

    @Test
    void the_png_is_twice_as_large_as_the_svg_and_has_ink_on_it() throws Exception {
        // Given
        Schets schets = Verdelingtekening.van(VERDELINGEN);

        // When
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(PngSchrijver.schrijf(schets)));

        // Then
        assertThat(beeld.getWidth()).isEqualTo(2 * schets.breedte());
        assertThat(beeld.getHeight()).isEqualTo(2 * schets.hoogte());
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
        Schets schets = Verdelingtekening.van(VERDELINGEN);

        // When
        List<Element.Vlak> balken = schets.elementen().stream()
                .filter(e -> e instanceof Element.Vlak v && breedte(v) != 12)
                .map(Element.Vlak.class::cast)
                .toList();

        // Then
        double schaal = (Kader.RECHTS - 190) / 2.0;
        assertThat(balken.stream().map(v -> Math.round(breedte(v) / schaal * 100) / 100.0))
                .containsExactly(0.1, 0.3, 0.4, 0.1, 0.1, 0.2, 0.4, 0.25, 0.15);
        double midden = 190 + schaal;
        assertThat((midden - balken.getFirst().punten().getFirst().x()) / schaal)
                .isCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void a_distribution_that_may_not_be_shown_has_words_and_no_bar() throws Exception {
        // Given
        Schets schets = Verdelingtekening.van(VERDELINGEN);

        // When
        Document svg = xml(schets);

        // Then
        assertThat(teksten(svg, "text").stream().filter("niet getoond"::equals)).hasSize(2);
        assertThat(teksten(svg, "desc").getFirst()).contains("Huisvesting: 0-meting niet getoond");
    }

    @Test
    void colours_become_lighter_step_by_step_so_that_grey_tells_them_apart() {
        // Given
        int k = 6;

        // When
        List<Double> licht = java.util.stream.IntStream.range(0, k)
                .mapToObj(i -> java.awt.Color.decode(Kleuren.trede(i, k)))
                .map(c -> 0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue())
                .toList();

        // Then
        for (int i = 1; i < k; i++) {
            assertThat(licht.get(i)).isGreaterThan(licht.get(i - 1) + 15);
        }
    }

    /** In a process of its own, because Java keeps the fonts it found. */
    @Test
    void a_png_is_made_on_a_machine_without_fonts(@TempDir Path map) throws Exception {
        // Given
        Path zonder = map.resolve("fonts.conf");
        Files.writeString(
                zonder, "<?xml version=\"1.0\"?><fontconfig><dir>" + map.resolve("geen") + "</dir></fontconfig>");
        Path png = map.resolve("grafiek.png");
        ProcessBuilder proces = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ZonderLettertypen.class.getName(),
                png.toString());
        proces.environment().put("FONTCONFIG_FILE", zonder.toString());
        proces.redirectErrorStream(true).redirectOutput(map.resolve("uit").toFile());

        // When
        Process gestart = proces.start();

        // Then
        assertThat(gestart.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(gestart.exitValue()).as(Files.readString(map.resolve("uit"))).isZero();
        assertThat(Files.readAllBytes(png))
                .isEqualTo(PngSchrijver.schrijf(Verlooptekening.van(ZonderLettertypen.VERLOOP)));
    }

    private static double breedte(Element.Vlak vlak) {
        return vlak.punten().get(1).x() - vlak.punten().get(0).x();
    }
}
