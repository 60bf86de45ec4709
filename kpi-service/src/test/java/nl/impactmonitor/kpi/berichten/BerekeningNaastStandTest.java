package nl.impactmonitor.kpi.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** What who reads a stand learns of a berekening that was vastgesteld after it. */
@QuarkusTest
class BerekeningNaastStandTest extends Berekeningproef {

    private static final Pattern AANTAL = Pattern.compile("n = (\\d+)");
    private static final String BEREKENINGEN = "bewijs.find { it.soort == 'BEREKENINGEN' }.cijfers";
    private static final BigDecimal PER_DEELNEMER = new BigDecimal("9180.55");

    @Inject
    Standuitgifte uitgifte;

    @Test
    void a_berekening_tells_nothing_of_a_pilot_that_the_stand_before_it_hid() {
        // Given a stand that shows 43 with both metingen, and hides the 3 of one pilot behind the 40 of the other
        proef.deelnemers(een, 40);
        proef.deelnemers(twee, 3);
        uitgifte.van(programma);
        berichten.berekeningen(List.of(over(40, een)));

        // When
        Set<Long> anderen = andereMensen(Tokens.analist());
        Set<Long> zonderRegel = andereMensen(Tokens.onderzoeker());

        // Then
        assertThat(zonderRegel).as("the same attacker, who is told all").containsExactly(3L);
        assertThat(anderen).isEmpty();
        kpis(Tokens.analist())
                .then()
                .body("kpis.find { it.code == 'BATEN' }.pilots[0].waarde", gelijk("9180.55"))
                .body("kpis.find { it.code == 'BBP' }.pilots[0].reden", equalTo("ONDERDRUKT"));
    }

    /** How many are in the total that the stand shows and, by whatever is told of the berekening, not in that. */
    private Set<Long> andereMensen(String token) {
        long totaal = lees(Tokens.analist(), "/v1/kpis/standtabellen?maat=STROOM", vandaag())
                .<Number>path(
                        "cellen.find { it.pilot == null && it.regio == null && it.onderdeel == 'EENMETING' }.waarde")
                .longValue();
        Set<Long> aantallen = new TreeSet<>();
        for (String antwoord : List.of(kpis(token).asString(), vraag(token).asString())) {
            Matcher genoemd = AANTAL.matcher(antwoord.replaceAll("\"n\" ?: ?", "n = "));
            while (genoemd.find()) {
                aantallen.add(totaal - Long.parseLong(genoemd.group(1)));
            }
        }
        for (Map<String, Object> cijfer : vraag(token).<List<Map<String, Object>>>path(BEREKENINGEN)) {
            if (cijfer.get("code").equals("BATEN_CONTANT_PROGRAMMA") && cijfer.get("waarde") != null) {
                BigDecimal som = new BigDecimal(cijfer.get("waarde").toString());
                aantallen.add(totaal
                        - som.divide(PER_DEELNEMER, 0, RoundingMode.HALF_UP).longValueExact());
            }
        }
        return aantallen;
    }

    @Test
    void what_the_stand_shows_itself_is_told_beside_it_and_how_many_withdrew_is_not() {
        // Given
        proef.deelnemers(een, 30);
        proef.deelnemers(twee, 30);
        uitgifte.van(programma);

        // When
        berichten.berekeningen(List.of(over(60, een, twee)));

        // Then
        kpis(Tokens.analist())
                .then()
                .body(BATEN + ".berekening.n", equalTo(60))
                .body(BATEN + ".berekening.ingetrokken", nullValue());
        vraag(Tokens.analist())
                .then()
                .body(BEREKENINGEN + ".find { it.code == 'BATEN_CONTANT_PROGRAMMA' }.waarde", gelijk("550833.00"))
                .body(BEREKENINGEN + "[0].toelichting", containsString("n = 60"));
    }

    @Test
    void one_more_or_less_than_the_stand_shows_is_not_told() {
        // Given
        proef.deelnemers(een, 30);
        proef.deelnemers(twee, 30);
        uitgifte.van(programma);

        // When
        berichten.berekeningen(List.of(over(59, een, twee)));

        // Then
        kpis(Tokens.analist())
                .then()
                .body(BATEN + ".waarde", gelijk("9180.55"))
                .body(BATEN + ".berekening.n", nullValue());
        vraag(Tokens.analist())
                .then()
                .body(BEREKENINGEN + ".find { it.code == 'BATEN_CONTANT_PROGRAMMA' }.reden", equalTo("ONDERDRUKT"))
                .body(BEREKENINGEN + "[0].toelichting", not(containsString("n = ")));
        kpis(Tokens.onderzoeker()).then().body(BATEN + ".berekening.n", equalTo(59));
    }

    @Test
    void a_figure_that_was_kept_does_not_let_the_same_number_be_told() {
        // Given a stand that kept the 40 of one pilot while two came and two left
        List<String> mensen = proef.deelnemers(een, 40);
        proef.deelnemers(twee, 30);
        uitgifte.van(programma);
        mensen.subList(0, 2).forEach(wie -> proef.zet(wie, null));
        proef.deelnemers(een, 2);
        uitgifte.van(programma);

        // When
        berichten.berekeningen(List.of(over(40, een)));

        // Then
        vraag(Tokens.analist()).then().body(BEREKENINGEN + "[0].toelichting", not(containsString("n = ")));
        vraag(Tokens.onderzoeker()).then().body(BEREKENINGEN + "[0].toelichting", containsString("n = 40"));
    }

    @Test
    void nor_does_the_stand_of_another_day() {
        // Given
        proef.deelnemers(een, 30);
        proef.deelnemers(twee, 30);
        uitgifte.van(programma);

        // When
        berichten.berekeningen(List.of(over("2026-09-01", 60, een, twee)));

        // Then
        kpis(Tokens.analist()).then().body(BATEN + ".berekening.n", nullValue());
        kpis(Tokens.onderzoeker()).then().body(BATEN + ".berekening.n", equalTo(60));
    }

    private Bericht over(int n, String... pilots) {
        return over(vandaag(), n, pilots);
    }

    private Bericht over(String peildatum, int n, String... pilots) {
        Bericht voorbeeld = staat(1, pilots);
        return new Bericht(
                voorbeeld.sleutel(),
                1,
                voorbeeld
                        .json()
                        .replace("\"n\": 180", "\"n\": " + n)
                        .replace("\"peildatum\": \"2026-09-01\"", "\"peildatum\": \"" + peildatum + "\"")
                        .replace(
                                "1652499.00",
                                PER_DEELNEMER.multiply(BigDecimal.valueOf(n)).toPlainString()));
    }

    private Response kpis(String token) {
        return lees(token, "/v1/kpis", vandaag());
    }

    private Response vraag(String token) {
        return lees(token, "/v1/deelvragen/6", vandaag());
    }

    private static String vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    }
}
