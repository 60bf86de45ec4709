package nl.impactmonitor.kpi.verandering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.verandering.LeefgebiedReeks.Scoreaantal;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeefgebiedGrafiekTest {

    private static final String FINANCIEN = "/v1/leefgebieden/FINANCIEN";

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    private String programma;
    private String pilot;
    private String lijst;

    @BeforeEach
    void een_pilot() {
        String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        programma = "T-" + eigen;
        pilot = "P-" + eigen;
        lijst = "LIJST-" + eigen;
        proef.pilot(pilot, programma);
    }

    @Test
    void the_svg_says_the_distributions_of_the_answer_in_words() throws Exception {
        // Given
        geef(ging(1, 3), ging(1, 3), ging(3, 4), ging(4, 4));

        // When
        String beschrijving = beschrijving(haal(FINANCIEN + "/svg"));

        // Then
        assertThat(beschrijving)
                .contains("0-meting (n = 4) 1 50%, 2 0%, 3 25%, 4 25%, 5 0%")
                .contains("1-meting (n = 4) 1 0%, 2 0%, 3 50%, 4 50%, 5 0%")
                .contains("verandering is geen bewezen effect");
    }

    @Test
    void where_nobody_was_measured_twice_the_chart_says_so() throws Exception {
        // Given
        geef(ging(1, 3));

        // When
        String beschrijving = beschrijving(haal(FINANCIEN + "/svg?moment=VERVOLG"));

        // Then
        assertThat(beschrijving).contains("Nog geen gegevens");
    }

    @Test
    void the_png_is_a_picture() throws IOException {
        // Given
        geef(ging(1, 3));

        // When
        BufferedImage beeld =
                ImageIO.read(new ByteArrayInputStream(haal(FINANCIEN + "/png").asByteArray()));

        // Then
        assertThat(beeld.getWidth()).isEqualTo(1520);
    }

    @Test
    void scores_that_are_many_or_broken_go_into_five_classes_that_hold_everybody() {
        // Given
        List<Scoreaantal> nul = List.of(aantal("2.5", 1), aantal("10", 3));
        List<Scoreaantal> later = List.of(aantal("4", 1), aantal("12.5", 3));

        // When
        Scoreklassen klassen = Scoreklassen.van(new LeefgebiedReeks.Verdeling(nul, later));

        // Then
        assertThat(klassen.namen())
                .containsExactly("2,5 tot 4,5", "4,5 tot 6,5", "6,5 tot 8,5", "8,5 tot 10,5", "10,5 tot en met 12,5");
        assertThat(klassen.aandelen(nul)).containsExactly(0.25, 0.0, 0.0, 0.75, 0.0);
        assertThat(klassen.aandelen(later)).containsExactly(0.25, 0.0, 0.0, 0.0, 0.75);
    }

    @Test
    void yes_and_no_are_two_steps_and_a_scale_to_five_has_five() {
        // Given
        LeefgebiedReeks.Verdeling jaNee =
                new LeefgebiedReeks.Verdeling(List.of(aantal("0", 2)), List.of(aantal("0", 2)));
        LeefgebiedReeks.Verdeling vijf =
                new LeefgebiedReeks.Verdeling(List.of(aantal("2", 2)), List.of(aantal("4.0", 2)));

        // When
        List<List<String>> namen =
                List.of(Scoreklassen.van(jaNee).namen(), Scoreklassen.van(vijf).namen());

        // Then
        assertThat(namen).containsExactly(List.of("0", "1"), List.of("1", "2", "3", "4", "5"));
    }

    private static Scoreaantal aantal(String score, long n) {
        return new Scoreaantal(new BigDecimal(score), n);
    }

    private Mens ging(int van, int naar) {
        return Mens.in(pilot)
                .meting("NUL", "2025-02-10", lijst + ".1", Map.of("FINANCIEN", van))
                .meting("EEN", "2025-08-20", lijst + ".1", Map.of("FINANCIEN", naar));
    }

    private void geef(Mens... mensen) {
        berichten.deelnemers(Mens.berichten(new ArrayList<>(List.of(mensen))));
    }

    private static String beschrijving(Response svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.asByteArray()))
                .getElementsByTagName("desc")
                .item(0)
                .getTextContent();
    }

    private Response haal(String pad) {
        Response antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .get(pad);
        antwoord.then().statusCode(200);
        return antwoord;
    }
}
