package nl.impactmonitor.economics.proef;

import static nl.impactmonitor.economics.proef.BerekeningTest.maak;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.platform.test.RepoRoot;
import nl.impactmonitor.platform.test.Tokens;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real people: the National Supported Work Demonstration (LaLonde 1986; Dehejia and Wahba 1999). The data lie outside
 * the project; where they are absent this test says so and is skipped.
 */
@QuarkusTest
class NswTest {

    private static final String PILOT = "NSW-PROEF";

    @Inject
    Levering levering;

    @Test
    void the_445_people_of_nsw_give_the_published_difference_in_differences() throws IOException {
        // Given
        Path bestand = RepoRoot.find().resolveSibling("shared/cases/nsw-dehejia-wahba.csv");
        if (!Files.exists(bestand)) {
            System.out.println("SKIPPED NswTest: ../shared/cases/nsw-dehejia-wahba.csv is not here");
        }
        Assumptions.assumeTrue(Files.exists(bestand), "nsw-dehejia-wahba.csv is not here");
        levering.pilot(PILOT, "USD");
        levering.mensen(mensen(bestand), 1, "1975-12-31", "1978-12-31");

        // When
        ValidatableResponse antwoord = maak("""
                {"naam": "NSW", "pilots": ["%s"], "peildatum": "1978-12-31", "parameterset": "NSW",
                 "parametersetVersie": 1, "conventie": "EIND_JAAR"}""".formatted(PILOT), Tokens.onderzoeker());

        // Then
        antwoord.statusCode(201)
                .body("resultaat.valuta", equalTo("USD"))
                .body("resultaat.begrip", equalTo("EFFECT"))
                .body("resultaat.groepen.groep", contains("DEELNEMER", "REFERENTIE"))
                .body("resultaat.groepen.n", contains(185, 260))
                .body("resultaat.groepen.gemiddeldInkomenEen", contains(6349.15f, 4554.80f))
                .body("resultaat.groepen[0].gemiddeldInkomenNul", equalTo(1532.06f))
                .body("resultaat.verschilInVerschillen", equalTo(1529.20f))
                .body("resultaat.additionaliteit.nulalternatief", equalTo("REFERENTIEGROEP"))
                .body("resultaat.additionaliteit.deadweight", nullValue())
                .body("resultaat.bevroren.aantal", equalTo(445))
                .body("resultaat.mvpf", notNullValue())
                .body("resultaat.perDeelnemer.saldo", closeTo(saldo(1529.20)))
                .body("resultaat.bbp.reden", equalTo("NIET_BEREKEND"))
                .body("resultaat.waarschuwingen.code", hasItem("MARYLAND_3"));
    }

    /**
     * The net present value in closed form, for a fade-out of 10% a year, employer's premiums of 5.85%, costs of 4,051,
     * 3% and eight years at the end of the year.
     */
    private static double saldo(double verschil) {
        double q = 0.9 / 1.03;
        return verschil * 1.0585 / 1.03 * (1 - Math.pow(q, 8)) / (1 - q) - 4051;
    }

    /** The difference in differences is published in cents, so the present value is known to about five cents. */
    private static Matcher<Float> closeTo(double verwacht) {
        return allOf(greaterThan((float) (verwacht - 0.05)), lessThan((float) (verwacht + 0.05)));
    }

    /** re75 is NUL, re78 is EEN; nothing else of these people is loaded. */
    private static List<Mens> mensen(Path bestand) throws IOException {
        List<String> regels = Files.readAllLines(bestand);
        List<String> kop = Arrays.asList(regels.getFirst().split(","));
        List<Mens> mensen = new ArrayList<>();
        for (String regel : regels.subList(1, regels.size())) {
            String[] velden = regel.split(",");
            String groep = "1".equals(velden[kop.indexOf("treat")]) ? "DEELNEMER" : "REFERENTIE";
            mensen.add(Mens.metInkomen(PILOT, groep, velden[kop.indexOf("re75")], velden[kop.indexOf("re78")]));
        }
        return mensen;
    }
}
