package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.kpi.stand.StandLeden;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RapportinhoudResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Factoren factoren;

    @Inject
    StandLeden leden;

    @Inject
    Berichten berichten;

    @Test
    void every_kpi_of_the_report_is_the_one_that_an_analist_reads_at_the_same_stand() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");

        // When
        Map<String, Object> getallen = kpis(rapport.lees(id, "/getallen"));

        // Then
        assertThat(getallen).isEqualTo(kpitabel(programma)).hasSize(27);
        assertThat(getallen).containsEntry("kpi.DEELNEMERS.RUIM.totaal", 60);
    }

    @Test
    void who_refused_stands_in_a_report_about_all_as_one_number_that_nobody_is_counted_in() {
        // Given
        Programma programma = rapport.zonderStand();
        rapport.komenErBij(programma);
        for (String pilot : List.of(programma.a(), programma.b())) {
            berichten.pilots(List.of(new Bericht(pilot, 1, """
                    {"code": "%s", "versie": 1, "naam": "Proef", "programma": "%s", "valuta": "EUR", "start": "2026-01-01",
                     "einde": "2027-12-31", "zonderInstemming": [{"maand": "2026-03", "aantal": 20}]}
                    """.formatted(pilot, programma.code()))));
        }
        rapport.geefUit(programma);

        // When
        String id = rapport.gemaakt(programma, "");

        // Then
        rapport.lees(id, "/getallen")
                .then()
                .body(
                        "items.findAll { it.adres.startsWith('stroom.WEIGERING') }.adres",
                        contains("stroom.WEIGERING.totaal"))
                .body("items.find { it.adres == 'stroom.WEIGERING.totaal' }.waarde", equalTo(40));
        rapport.lees(id, "/herkomst/stroom.WEIGERING.totaal")
                .then()
                .statusCode(200)
                .body("geteld", nullValue())
                .body("zonderKeten", startsWith("Wie instemming weigert wordt gewist"));
        assertThat(rapport.lees(id, "/html").asString())
                .contains("Weigerde instemming (niet als aangemeld geteld)")
                .contains("Wie instemming weigerde is gewist");
        rapport.stelVast(id).then().statusCode(200);
        String vanEen = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.a() + "\"]");
        assertThat(rapport.lees(vanEen, "/getallen").asString()).doesNotContain("WEIGERING");
    }

    @Test
    void a_report_about_one_pilot_has_no_totals_and_nothing_of_another_pilot() {
        // Given
        Programma programma = rapport.metStand();

        // When
        String id = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.a() + "\"]");

        // Then
        rapport.lees(id, "").then().body("geheel", equalTo(false));
        assertThat(rapport.lees(id, "/getallen")
                        .<List<String>>path("items.findAll { it.bron == 'STAND' }.plaats.unique()"))
                .containsExactly(programma.a());
    }

    @Test
    void a_part_that_fails_names_itself_and_the_rest_is_kept() {
        // Given a berekening that is there and whose figures cannot be read
        Programma programma = rapport.metStand();
        String berekening = UUID.randomUUID().toString();
        proef.inTransactie(db -> {
            try (var rij = db.prepareStatement("insert into berekening (id, pilots, peildatum, scenario, valuta,"
                    + " vastgesteld_op, inhoud) values (?, ?, '2026-01-31', 'BASIS', 'EUR', now(), '{}')")) {
                rij.setString(1, berekening);
                rij.setArray(2, db.createArrayOf("text", new String[] {programma.a(), programma.b()}));
                rij.executeUpdate();
            }
        });

        // When
        String id = rapport.gemaakt(programma, ", \"berekening\": \"" + berekening + "\"");

        // Then
        rapport.lees(id, "")
                .then()
                .body("status", equalTo("CONCEPT"))
                .body("mislukteDelen", contains("BEREKENING", "MKBA", "BBP", "REKENPARAMETERS"));
        rapport.lees(id, "/momentopname")
                .then()
                .body("onderdelen.find { it.deel == 'BEREKENING' }.fout", startsWith("Dit deel kon niet"))
                .body("onderdelen.find { it.deel == 'KPI' }.getallen.size()", equalTo(27));
    }

    @Test
    void each_number_says_where_it_comes_from() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");

        // When
        Response antwoord = rapport.lees(id, "/herkomst/kpi.ARBEIDSMARKT.RUIM." + programma.a());

        // Then
        antwoord.then()
                .statusCode(200)
                .body("getal.waarde", equalTo(15))
                .body("n", equalTo(15))
                .body("definitie.telt", not(nullValue()))
                .body("getal.filters.plaats", equalTo(programma.a()))
                .body("href", startsWith("/v1/kpis/standtabellen?maat=ARBEIDSMARKT&programma=" + programma.code()))
                .body("momentopname", equalTo(rapport.lees(id, "").path("checksum")));
        rapport.lees(id, "/herkomst/kpi.GELUK").then().statusCode(404);
    }

    @Test
    void an_onderzoeker_sees_who_was_counted_and_the_checksum_is_over_exactly_those() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String pad = "/herkomst/kpi.ARBEIDSMARKT.RUIM." + programma.a();

        // When
        Response antwoord = rapport.lees(id, pad);

        // Then
        List<Map<String, Object>> leden = antwoord.path("geteld.leden");
        String regels = leden.stream()
                .map(lid -> lid.get("id") + " " + lid.get("versie"))
                .collect(Collectors.joining("\n"));
        antwoord.then()
                .body("geteld.leden", hasSize(15))
                .body("geteld.gewist", equalTo(0))
                .body("getal.checksum", equalTo(Canoniek.opgeslagen(regels).checksum()));
        rapport.stelVast(id);
        rapport.lees(Tokens.analist(), id, pad)
                .then()
                .statusCode(200)
                .body("geteld", nullValue())
                .body("getal.checksum", equalTo(Canoniek.opgeslagen(regels).checksum()));
    }

    @Test
    void the_checksum_stays_when_somebody_is_erased_and_the_ids_go() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        String pad = "/herkomst/stroom.EENMETING." + programma.a();
        String wie = rapport.lees(id, pad).path("geteld.leden[0].id");
        String checksum = rapport.lees(id, pad).path("getal.checksum");

        // When
        proef.inTransactie(db -> leden.vertrokken(db, List.of(wie)));

        // Then
        rapport.lees(id, pad)
                .then()
                .body("getal.checksum", equalTo(checksum))
                .body("geteld.leden.id", not(hasItem(wie)))
                .body("geteld.gewist", equalTo(1));
    }

    @Test
    void approved_words_of_the_interviews_of_its_pilots_are_quoted() {
        // Given
        Programma programma = rapport.metStand();
        String interview = UUID.randomUUID().toString();
        Factorstaat staat = new Factorstaat(
                interview,
                programma.a(),
                "REGIONAAL",
                List.of(),
                List.of(new Factorstaat.Citaat(
                        UUID.randomUUID().toString(),
                        "We bellen & mailen.",
                        "ROC",
                        List.of(new Factorstaat.Code("KORTE_LIJNEN")))));
        proef.inTransactie(db -> factoren.schrijf(db, Map.of(interview, staat)));

        // When
        String met = rapport.gemaakt(programma, "");
        String zonder = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.b() + "\"]");

        // Then
        assertThat(rapport.lees(met, "/html").asString())
                .contains("<blockquote><p>We bellen &amp; mailen.</p></blockquote>")
                .contains("<figcaption>ROC, " + programma.a() + "; bij Korte lijnen</figcaption>");
        assertThat(rapport.lees(zonder, "/html").asString()).doesNotContain("We bellen");
    }

    @Test
    void the_questions_that_people_were_measured_with_are_frozen_with_the_report() {
        // Given
        Programma programma = rapport.metStand();
        berichten.instrumenten(
                List.of(new Bericht("IM-VOORBEELD.2", 1, new String(JsonSchemas.example("instrumenten.v1.json")))));

        // When
        String id = rapport.gemaakt(programma, "");

        // Then
        rapport.lees(id, "/momentopname")
                .then()
                .body(
                        "achtergrond.instrumenten.find { it.code == 'IM-VOORBEELD' }.vragen",
                        equalTo(List.of(Map.of("tekst", "Wilt u werken?", "antwoorden", List.of("0 Nee", "1 Ja")))));
        assertThat(rapport.lees(id, "/html").asString())
                .as("nobody was measured with it")
                .doesNotContain("Wilt u werken?");
    }

    @Test
    void a_reference_group_counts_once_it_was_measured_twice_up_to_the_peildatum() {
        // Given
        Programma programma = rapport.metStand();
        Mens eenmaal = Mens.in(programma.a()).referentie().meting("NUL", "2026-01-15", "IM.1", Map.of());
        Mens later = Mens.in(programma.a())
                .referentie()
                .meting("NUL", "2026-01-15", "IM.1", Map.of())
                .meting("EEN", "2099-01-15", "IM.1", Map.of());
        Mens tweemaal = Mens.in(programma.b())
                .referentie()
                .meting("NUL", "2026-01-15", "IM.1", Map.of())
                .meting("EEN", "2026-02-15", "IM.1", Map.of());

        // When
        berichten.deelnemers(Mens.berichten(List.of(eenmaal, later)));
        String zonder = rapport.gemaakt(programma, "");
        berichten.deelnemers(Mens.berichten(List.of(tweemaal)));
        String met = rapport.gemaakt(programma, "");

        // Then
        rapport.lees(zonder, "/momentopname").then().body("achtergrond.referentie", equalTo(false));
        rapport.lees(met, "/momentopname").then().body("achtergrond.referentie", equalTo(true));
    }

    @Test
    void two_reports_differ_number_by_number_with_why() {
        // Given
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        rapport.komenErBij(programma);
        rapport.geefUit(programma);
        String nu = rapport.gemaakt(programma, "");

        // When
        Response antwoord = rapport.lees(nu, "/vergelijking/" + eerder);

        // Then
        String totaal = "verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM.totaal' }";
        antwoord.then()
                .statusCode(200)
                .body(totaal + ".verschil", equalTo(60))
                .body(totaal + ".waarom", equalTo("NIEUWE_DEELNEMERS"))
                .body(totaal + ".mensen.erbij", equalTo(60))
                .body(totaal + ".mensen.eraf", equalTo(0));
    }

    @Test
    void who_leaves_the_count_is_a_correction_and_an_analist_is_not_told_how_many() {
        // Given
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        proef.verbeterden(programma.a(), 20);
        rapport.lees(eerder, "/herkomst/kpi.DEELNEMERS.RUIM." + programma.a())
                .<List<String>>path("geteld.leden.id")
                .subList(0, 12)
                .forEach(wie -> proef.zet(wie, null));
        rapport.geefUit(programma);
        String nu = rapport.gemaakt(programma, "");
        rapport.stelVast(eerder);
        rapport.stelVast(nu);

        // When
        Response onderzoeker = rapport.lees(nu, "/vergelijking/" + eerder);
        Response analist = rapport.lees(Tokens.analist(), nu, "/vergelijking/" + eerder);

        // Then
        String hier = "verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM." + programma.a() + "' }";
        onderzoeker
                .then()
                .body(hier + ".verschil", equalTo(8))
                .body(hier + ".waarom", equalTo("NIEUWE_DEELNEMERS_EN_CORRECTIE"))
                .body(hier + ".mensen.erbij", equalTo(20))
                .body(hier + ".mensen.eraf", equalTo(12));
        analist.then()
                .statusCode(200)
                .body(hier + ".waarom", equalTo("NIEUWE_DEELNEMERS_EN_CORRECTIE"))
                .body(hier + ".mensen", nullValue());
    }

    @Test
    void every_number_on_the_page_is_the_one_that_the_api_gives_of_the_same_report() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        Map<String, Object> getallen = kpis(rapport.lees(id, "/getallen"));

        // When
        Response antwoord = rapport.lees(id, "/html");

        // Then
        antwoord.then().statusCode(200).contentType("text/html").header("Content-Language", "nl");
        Map<String, Object> gedrukt = new TreeMap<>();
        Matcher data = Pattern.compile("value=\"(kpi\\.[^\"]*)\" data-veld=\"WAARDE\">(\\d+)<")
                .matcher(antwoord.asString());
        while (data.find()) {
            gedrukt.put(data.group(1), Integer.valueOf(data.group(2)));
        }
        getallen.values().removeIf(Objects::isNull);
        assertThat(gedrukt).isNotEmpty().isEqualTo(getallen);
    }

    private static Map<String, Object> kpis(Response getallen) {
        Map<String, Object> waarden = new TreeMap<>();
        getallen.<List<Map<String, Object>>>path("items").stream()
                .filter(getal -> getal.get("adres").toString().startsWith("kpi."))
                .forEach(getal -> waarden.put(getal.get("adres").toString(), getal.get("waarde")));
        return waarden;
    }

    /** The counted KPIs as an analist gets them, under the addresses of a report. */
    private static Map<String, Object> kpitabel(Programma programma) {
        Response tabel = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma.code())
                .get("/v1/kpis");
        Map<String, Object> waarden = new TreeMap<>();
        for (Map<String, Object> regel : tabel.<List<Map<String, Object>>>path("kpis")) {
            if (!List.of("BATEN", "BBP").contains(regel.get("code"))) {
                String begin = "kpi." + regel.get("code") + "." + regel.get("lezing") + ".";
                waarden.put(begin + "totaal", ((Map<?, ?>) regel.get("totaal")).get("waarde"));
                for (Object pilot : (List<?>) regel.get("pilots")) {
                    waarden.put(begin + ((Map<?, ?>) pilot).get("pilot"), ((Map<?, ?>) pilot).get("waarde"));
                }
            }
        }
        return waarden;
    }
}
