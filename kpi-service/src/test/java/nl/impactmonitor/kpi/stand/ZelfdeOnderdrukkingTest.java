package nl.impactmonitor.kpi.stand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.platform.test.Tokens;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not shown is in no form of an answer, nor in its length, nor in what another answer leaves of a total. */
@QuarkusTest
class ZelfdeOnderdrukkingTest {

    /** Height of what stands above a picture, in points. */
    private static final int TITEL = 120;

    @Inject
    Proefdata proef;

    @Inject
    GeefStandUit uitgifte;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/kpis",
                "/v1/kpis/csv",
                "/v1/kpis/csv-metadata",
                "/v1/kpis/standtabellen?maat=ARBEIDSMARKT",
                "/v1/kpis/ARBEIDSMARKT/verloop",
                "/v1/kpis/ARBEIDSMARKT/verloop/csv",
                "/v1/kpis/ARBEIDSMARKT/verloop/svg",
                "/v1/kpis/standtabellen?maat=ARBEIDSMARKT&dimensies=geslacht",
                "/v1/kpis/standtabellen?maat=STROOM",
                "/v1/stroomcijfers",
                "/v1/stroomcijfers/csv",
                "/v1/duurzaamheidscijfers",
                "/v1/duurzaamheidscijfers/csv",
                "/v1/leefgebieden",
                "/v1/leefgebieden/csv",
                "/v1/leefgebieden/csv?pilot=PILOT",
                "/v1/leefgebieden/FINANCIEN?pilot=PILOT",
                "/v1/leefgebieden/FINANCIEN/svg?pilot=PILOT",
                "/v1/kpis/standtabellen?maat=FINANCIEN",
                "/v1/deelvragen/5"
            })
    void an_answer_is_the_same_to_the_letter_whatever_number_is_not_shown(String pad) {
        // Given two programmas in which 20 and 3, or 19 and 4, of as many people improved
        Proefprogramma een = programma(20, 3);
        Proefprogramma ander = programma(19, 4);

        // When
        Response dit = lees(een, pad);
        Response dat = lees(ander, pad);

        // Then
        assertThat(dit.statusCode()).isEqualTo(200);
        assertThat(zonderNamen(dit.asString(), een)).isEqualTo(zonderNamen(dat.asString(), ander));
        assertThat(dit.header("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/kpis/xlsx",
                "/v1/stroomcijfers/xlsx",
                "/v1/duurzaamheidscijfers/xlsx",
                "/v1/leefgebieden/xlsx"
            })
    void a_workbook_has_the_same_cells_whatever_number_is_not_shown(String pad) throws IOException {
        // Given
        Proefprogramma een = programma(20, 3);
        Proefprogramma ander = programma(19, 4);

        // When
        List<String> dit = cellen(lees(een, pad), een);
        List<String> dat = cellen(lees(ander, pad), ander);

        // Then
        assertThat(dit).isNotEmpty().isEqualTo(dat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/kpis/ARBEIDSMARKT/verloop/png", "/v1/leefgebieden/FINANCIEN/png?pilot=PILOT"})
    void a_picture_has_the_same_points_below_its_title_whatever_number_is_not_shown(String pad) throws IOException {
        // Given
        Proefprogramma een = programma(20, 3);
        Proefprogramma ander = programma(19, 4);

        // When
        int[] dit = punten(lees(een, pad));
        int[] dat = punten(lees(ander, pad));

        // Then
        assertThat(dit).isEqualTo(dat);
    }

    @Test
    void answers_to_filters_that_overlap_do_not_leave_a_small_group_between_them() {
        // Given a region of two pilots that may both be shown, and three improved outside it
        Proefprogramma p = Proefprogramma.zonderMensen(proef);
        String regio = "AM-" + p.programma();
        for (String pilot : List.of("C-" + p.programma(), "D-" + p.programma())) {
            proef.pilotIn(pilot, p.programma(), regio);
            proef.verbeterden(pilot, 20);
            proef.deelnemers(pilot, 30);
        }
        proef.verbeterden(p.a(), 3);
        proef.deelnemers(p.a(), 47);
        proef.verbeterden(p.b(), 20);
        proef.deelnemers(p.b(), 30);
        uitgifte.van(p.programma());

        // When the total is asked, the region, and each pilot
        Response antwoord = lees(p, "/v1/kpis");
        Integer totaal = antwoord.path(Proefprogramma.VERBETERD + ".totaal.waarde");
        Integer inRegio =
                antwoord.path(Proefprogramma.VERBETERD + ".regios.find { it.regio == '" + regio + "' }.waarde");
        Integer vanB = antwoord.path(Proefprogramma.VERBETERD + ".pilots.find { it.pilot == '" + p.b() + "' }.waarde");
        Integer vanA = antwoord.path(Proefprogramma.VERBETERD + ".pilots.find { it.pilot == '" + p.a() + "' }.waarde");

        // Then what is left of the total is not the three
        assertThat(vanA).isNull();
        assertThat(Stream.of(totaal, inRegio, vanB).anyMatch(Objects::isNull)).isTrue();
        assertThat(Stream.of(totaal, inRegio, vanB).anyMatch(Objects::nonNull)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/kpis/csv", "/v1/leefgebieden/csv?pilot=PILOT", "/v1/leefgebieden/FINANCIEN/svg?pilot=PILOT"
            })
    void the_same_answers_do_tell_a_number_that_is_shown(String pad) {
        // Given
        Proefprogramma een = programma(20, 13, 15);
        Proefprogramma ander = programma(19, 14, 15);

        // When
        String dit = zonderNamen(lees(een, pad).asString(), een);
        String dat = zonderNamen(lees(ander, pad).asString(), ander);

        // Then
        assertThat(dit).isNotEqualTo(dat);
    }

    @Test
    void a_projectleider_cannot_take_the_own_live_figure_off_a_total_of_the_stand() {
        // Given a pilot of 20 covers one of 3, and its projectleider reads the 20 live
        Proefprogramma p = programma(20, 3);
        String token = Tokens.projectleider(p.a());

        // When
        Response stand = lees(p, "/v1/kpis/standtabellen?maat=ARBEIDSMARKT", token);
        Response live = lees(p, "/v1/kpis", token);

        // Then
        stand.then().statusCode(200).body("cellen.pilot.unique()", equalTo(List.of(p.a())));
        live.then()
                .body(Proefprogramma.VERBETERD + ".pilots.waarde", equalTo(List.of(20)))
                .body(Proefprogramma.VERBETERD + ".totaal.waarde", nullValue());
        assertThat(p.waarden()).containsEntry("totaal", 23);
    }

    private Proefprogramma programma(int a, int b) {
        return programma(a, b, 0);
    }

    private Proefprogramma programma(int a, int b, int slechter) {
        Proefprogramma p = Proefprogramma.zonderMensen(proef);
        vijftig(p.a(), a, slechter);
        vijftig(p.b(), b, slechter);
        uitgifte.van(p.programma());
        return p;
    }

    /** Who improved on the labour market has less trouble with money too; some others have more. */
    private void vijftig(String pilot, int verbeterd, int slechter) {
        proef.mensen(pilot, verbeterd, Proefdata.PROFIEL, true, List.of(financien(3)));
        proef.mensen(pilot, slechter, Proefdata.PROFIEL, false, List.of(financien(1)));
        proef.mensen(pilot, 50 - verbeterd - slechter, Proefdata.PROFIEL, false, List.of(financien(2)));
    }

    private static Element financien(int naar) {
        return new Element(Element.Soort.NUL_EEN, "FINANCIEN", "LIJST.1", BigDecimal.TWO, BigDecimal.valueOf(naar));
    }

    private static Response lees(Proefprogramma p, String pad) {
        return lees(p, pad, Tokens.analist());
    }

    private static Response lees(Proefprogramma p, String pad, String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", p.programma())
                .get(pad.replace("PILOT", p.a()));
    }

    /** Without the name of the programma, which is its own in each test. */
    private static int[] punten(Response antwoord) throws IOException {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        BufferedImage beeld = ImageIO.read(new ByteArrayInputStream(antwoord.asByteArray()));
        return beeld.getRGB(0, TITEL, beeld.getWidth(), beeld.getHeight() - TITEL, null, 0, beeld.getWidth());
    }

    private static List<String> cellen(Response antwoord, Proefprogramma p) throws IOException {
        try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(antwoord.asByteArray()))) {
            List<String> cellen = new ArrayList<>();
            boek.forEach(blad -> blad.forEach(
                    rij -> rij.forEach(cel -> cellen.add(cel.getAddress() + " " + zonderNamen(cel.toString(), p)))));
            return cellen;
        }
    }

    private static String zonderNamen(String tekst, Proefprogramma p) {
        return tekst.replace(p.programma().substring(2), "EIGEN")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "MOMENT");
    }
}
