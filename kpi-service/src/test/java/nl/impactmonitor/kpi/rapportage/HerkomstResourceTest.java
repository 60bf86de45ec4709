package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.kpi.kader.Verankeringen;
import nl.impactmonitor.kpi.kader.Verankeringstaat;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.kpi.stand.StandLeden;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who is kept behind the numbers of a report: nobody who may not be, and whoever asks the same ones. */
@QuarkusTest
class HerkomstResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    StandLeden leden;

    @Inject
    Factoren factoren;

    @Inject
    Verankeringen scans;

    /** What happens to an interview afterwards changes nothing of the chain of a number that was read from it. */
    @Test
    void a_number_of_interviews_scans_and_pilots_is_followed_to_their_ids_and_versies() throws Exception {
        // Given
        Programma programma = rapport.metStand();
        String interview = UUID.randomUUID().toString();
        String scan = UUID.randomUUID().toString();
        proef.inTransactie(db -> {
            factoren.schrijf(db, Map.of(interview, factor(interview, programma.a(), 4)));
            scans.schrijf(db, Map.of(scan, scan(scan, programma.a())));
        });
        proef.rijen("insert into pilot_middel (pilot, jaar, herkomst, bedrag) values ('" + programma.a()
                + "', 2026, 'NGF', 1000) returning pilot");
        versie("factoren.v1", interview, 7);
        versie("verankering.v1", scan, 3);
        versie("pilots.v1", programma.a(), 12);
        String id = rapport.gemaakt(programma, "");

        // When
        proef.inTransactie(db -> factoren.schrijf(db, Map.of(interview, factor(interview, programma.a(), 9))));
        versie("factoren.v1", interview, 8);

        // Then
        gevolgd(id, "factoren.SUCCESFACTOR.KORTE_LIJNEN.BASIS~2e1.fragmenten." + programma.a(), 4, interview + " 7");
        gevolgd(id, "verankering.KWALITEIT." + programma.a() + ".2026-02-01", 2, scan + " 3");
        gevolgd(id, "middelen.NGF.2026.EUR." + programma.a(), 1000, programma.a() + " 12");
    }

    /** @param regel "id versie" */
    private void gevolgd(String rapportage, String adres, int waarde, String regel) throws Exception {
        Response herkomst = rapport.lees(rapportage, "/herkomst/" + adres);
        String som = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(regel.getBytes(StandardCharsets.UTF_8)));
        herkomst.then()
                .statusCode(200)
                .body("getal.waarde", equalTo(waarde))
                .body("n", equalTo(1))
                .body("getal.checksum", equalTo(som))
                .body("geteld.leden", hasSize(1))
                .body("geteld.leden[0].id", equalTo(regel.split(" ")[0]))
                .body("geteld.leden[0].versie", equalTo(Integer.parseInt(regel.split(" ")[1])));
        rapport.stelVast(rapportage);
        rapport.lees(Tokens.analist(), rapportage, "/herkomst/" + adres)
                .then()
                .statusCode(200)
                .body("geteld", nullValue())
                .body("getal.checksum", equalTo(som));
    }

    /** A stand tells it to nobody, since the difference of two readings is a small group. */
    @Test
    void how_many_people_stand_behind_bewijzen_is_for_who_may_see_them_one_by_one() {
        // Given fifteen in each pilot with two bewijzen
        Programma programma = rapport.zonderStand();
        for (String pilot : List.of(programma.a(), programma.b())) {
            for (int i = 0; i < 15; i++) {
                proef.zet(UUID.randomUUID().toString(), metBewijzen(pilot));
            }
        }
        rapport.geefUit(programma);
        String id = rapport.gemaakt(programma, "");
        rapport.stelVast(id).then().statusCode(200);
        String pad = "/herkomst/kpi.BEWIJZEN.RUIM." + programma.a();

        // When
        Response onderzoeker = rapport.lees(id, pad);
        Response analist = rapport.lees(Tokens.analist(), id, pad);

        // Then
        onderzoeker
                .then()
                .body("getal.waarde", equalTo(30))
                .body("n", equalTo(15))
                .body("geteld.leden", hasSize(15));
        analist.then()
                .statusCode(200)
                .body("getal.waarde", equalTo(30))
                .body("n", nullValue())
                .body("geteld", nullValue());
    }

    private static Contributie metBewijzen(String pilot) {
        return new Contributie(
                pilot,
                Groep.DEELNEMER,
                Proefdata.PROFIEL,
                List.of(
                        new Feit(Kpi.DEELNEMERS, Lezing.RUIM, Proefdata.DAG, 1, 1),
                        new Feit(Kpi.BEWIJZEN, Lezing.RUIM, Proefdata.DAG, 2, 1)),
                List.of());
    }

    private static Factorstaat factor(String interview, String pilot, int fragmenten) {
        return new Factorstaat(
                interview,
                pilot,
                "REGIONAAL",
                List.of(new Factorstaat.Factor(
                        "BASIS", 1, "KORTE_LIJNEN", "Korte lijnen", "SUCCESFACTOR", null, null, null, 4, fragmenten)),
                List.of());
    }

    private void versie(String topic, String sleutel, int versie) {
        proef.rijen("insert into projectie_versie (topic, sleutel, versie, verwijderd) values ('" + topic + "', '"
                + sleutel + "', " + versie + ", false) on conflict (topic, sleutel) do update set versie = " + versie
                + " returning sleutel");
    }

    private static Verankeringstaat scan(String scan, String pilot) {
        return new Verankeringstaat(
                scan,
                pilot,
                LocalDate.parse("2026-02-01"),
                "START",
                Verankeringstaat.Status.VASTGESTELD,
                "RUBRIEK",
                1,
                List.of(new Verankeringstaat.Score("KWALITEIT", "Kwaliteit", null, 2, 1)));
    }

    @Test
    void an_erasure_after_both_reports_does_not_change_why_they_differ() {
        // Given somebody who is counted in both reports
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        String wie = rapport.lees(eerder, "/herkomst/kpi.DEELNEMERS.RUIM." + programma.a())
                .path("geteld.leden[0].id");
        rapport.komenErBij(programma);
        rapport.geefUit(programma);
        String nu = rapport.gemaakt(programma, "");

        // When
        proef.inTransactie(db -> leden.vertrokken(db, List.of(wie)));

        // Then
        String totaal = "verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM.totaal' }";
        rapport.lees(nu, "/vergelijking/" + eerder)
                .then()
                .body(totaal + ".waarom", equalTo("NIEUWE_DEELNEMERS"))
                .body(totaal + ".mensen.erbij", equalTo(60))
                .body(totaal + ".mensen.eraf", equalTo(0));
    }

    @Test
    void who_came_and_was_erased_since_still_came() {
        // Given
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        List<String> nieuw = proef.verbeterden(programma.a(), 20);
        rapport.geefUit(programma);
        String nu = rapport.gemaakt(programma, "");

        // When
        proef.inTransactie(db -> leden.vertrokken(db, nieuw));

        // Then
        String hier = "verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM." + programma.a() + "' }";
        rapport.lees(nu, "/vergelijking/" + eerder)
                .then()
                .body(hier + ".waarom", equalTo("NIEUWE_DEELNEMERS"))
                .body(hier + ".mensen.erbij", equalTo(20))
                .body(hier + ".mensen.eraf", equalTo(0));
    }

    @Test
    void who_moved_to_a_pilot_out_of_scope_is_not_said_to_be_where_they_were() {
        // Given twelve who move from one pilot to the other between two standen
        Programma programma = rapport.metStand();
        String eerste = rapport.gemaakt(programma, "");
        String pad = "/herkomst/kpi.DEELNEMERS.RUIM." + programma.a();
        List<String> weg =
                rapport.lees(eerste, pad).<List<String>>path("geteld.leden.id").subList(0, 12);
        weg.forEach(wie -> proef.zet(wie, deelnemer(programma.b())));
        rapport.geefUit(programma);
        String id = rapport.gemaakt(programma, ", \"pilots\": [\"" + programma.a() + "\"]");

        // When
        Response antwoord =
                rapport.lees(Tokens.of("onderzoeker").pilots(programma.a()).sign(), id, pad);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("getal.waarde", equalTo(18))
                .body("geteld.leden", hasSize(18))
                .body("geteld.gewist", equalTo(0));
        assertThat(antwoord.<List<String>>path("geteld.leden.id")).doesNotContainAnyElementsOf(weg);
    }

    private static Contributie deelnemer(String pilot) {
        return new Contributie(
                pilot,
                Groep.DEELNEMER,
                Proefdata.PROFIEL,
                List.of(new Feit(Kpi.DEELNEMERS, Lezing.RUIM, Proefdata.DAG, 1, 1)),
                List.of());
    }

    @Test
    void who_was_erased_while_a_stand_was_made_goes_with_the_next_one() {
        // Given somebody whom the stand wrote down after the erasure
        Programma programma = rapport.metStand();
        String wie = proef.verbeterden(programma.a(), 12).getFirst();
        rapport.geefUit(programma);
        proef.zet(wie, null);
        proef.inTransactie(db -> {
            try (var opdracht = db.prepareStatement(
                    "insert into projectie_versie (topic, sleutel, versie, verwijderd) values ('deelnemers.v1', ?, 2, true)")) {
                opdracht.setString(1, wie);
                opdracht.executeUpdate();
            }
        });

        // When
        rapport.geefUit(programma);

        // Then
        assertThat(proef.rijen("select uitgifte from stand_geteld where sleutel = '" + wie + "'"))
                .isEmpty();
    }

    @Test
    void a_number_of_a_berekening_leads_to_who_was_counted_in_it_under_the_checksum_that_it_carries() {
        // Given
        Programma programma = rapport.metStand();
        String berekening = UUID.randomUUID().toString();
        String bericht = Rekenvoorbeeld.BERICHT
                .replace("5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42", berekening)
                .replace("[\"TWENTE\"]", "[\"" + programma.a() + "\"]");
        berichten.berekeningen(List.of(new Berichten.Bericht(berekening, 2, bericht)));
        String id = rapport.gemaakt(programma, ", \"berekening\": \"" + berekening + "\"");

        // When
        Response saldo = rapport.lees(id, "/herkomst/mkba.SALDO.PER_DEELNEMER.MAATSCHAPPIJ." + programma.a());

        // Then
        saldo.then()
                .statusCode(200)
                .body("geteldHref", equalTo("/v1/berekeningen/" + berekening + "/herkomst"))
                .body("getal.checksum", equalTo("d5951600501d670054c7227fe436816d993998baaf9eb8bd7614d839162a1436"))
                .body("n", equalTo(40))
                .body("geteld", nullValue());
        String parameter = rapport.lees(id, "/getallen?limit=1000")
                .path("items.find { it.adres.startsWith('rekenparameters.') }.adres");
        rapport.lees(id, "/herkomst/" + parameter)
                .then()
                .statusCode(200)
                .body("geteldHref", nullValue())
                .body("n", nullValue());
    }

    @Test
    void whoever_looks_at_the_persons_behind_a_number_is_written_down_and_who_sees_none_is_not() {
        // Given
        Programma programma = rapport.metStand();
        String id = rapport.gemaakt(programma, "");
        rapport.stelVast(id).then().statusCode(200);
        String pad = "/herkomst/kpi.DEELNEMERS.RUIM." + programma.a();

        // When
        rapport.lees(Tokens.of("analist").pilots("*").sign(), id, pad).then().statusCode(200);
        List<String> doorAnalist = betrokkenen("logboek_regel", "betrokkene", programma);
        List<String> ids = rapport.lees(id, pad).path("geteld.leden.id");

        // Then
        assertThat(doorAnalist).isEmpty();
        assertThat(ids).hasSize(30);
        assertThat(betrokkenen("logboek_regel", "betrokkene", programma)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(betrokkenen("audit_regel", "unnest(betrokkenen)", programma))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    /** Of this programma, whom the records name. */
    private List<String> betrokkenen(String tabel, String kolom, Programma programma) {
        return proef.rijen("select wie.id from (select " + kolom + "::text as id from " + tabel + ") wie"
                + " join contributie c on c.sleutel = wie.id where c.pilot in ('" + programma.a() + "', '"
                + programma.b() + "')");
    }

    @Test
    void scores_about_health_go_out_of_older_standen_when_the_toestemming_for_them_is_taken_back() {
        // Given
        Programma programma = rapport.zonderStand();
        String wie = UUID.randomUUID().toString();
        berichten.deelnemers(List.of(new Berichten.Bericht(wie, 1, staat(wie, 1, programma.a(), true))));
        rapport.geefUit(programma);
        assertThat(scores(wie)).contains("NUL_EEN/LICHAMELIJKE_GEZONDHEID", "NUL_EEN/FINANCIEN");

        // When
        berichten.deelnemers(List.of(new Berichten.Bericht(wie, 2, staat(wie, 2, programma.a(), false))));

        // Then
        assertThat(scores(wie)).contains("NUL_EEN/FINANCIEN").noneMatch(score -> score.contains("GEZONDHEID"));
    }

    private List<String> scores(String wie) {
        return proef.rijen("select distinct split_part(k, '/', 1) || '/' || split_part(k, '/', 2)"
                + " from stand_geteld cross join lateral jsonb_object_keys(tellingen) k where sleutel = '" + wie + "'");
    }

    /** @param bijzonder whether there is a toestemming for answers about health, and so a score of them */
    private static String staat(String id, int versie, String pilot, boolean bijzonder) {
        return """
                {"id": "%s", "versie": %d, "pilot": "%s", "groep": "DEELNEMER", "aangemeldOp": "2026-01-05",
                 "kenmerken": {"geslacht": "V", "leeftijdsklasse": "35-44", "opleidingsniveau": "LAAG", "leerderType": "NT1",
                   "instroomkanaal": "UWV", "doelgroep": {"laagopgeleid": true, "laaggeletterd": false}},
                 "toestemming": {"instemming": true, "bijzondereGegevens": %s}, "uitval": null, "deelnames": [],
                 "metingen": [%s, %s], "bewijzen": [], "matches": []}
                """.formatted(
                        id,
                        versie,
                        pilot,
                        bijzonder,
                        meting("NUL", "2026-01-10", 2, bijzonder),
                        meting("EEN", "2026-05-10", 4, bijzonder));
    }

    private static String meting(String moment, String datum, int score, boolean bijzonder) {
        return """
                {"id": "%s", "moment": "%s", "datum": "%s", "instrument": "IM", "instrumentVersie": 1,
                 "scores": {"FINANCIEN": %d%s}, "socialeInclusie": null, "oordeel": null,
                 "situatie": {"werkzaam": true, "trede": 5, "opleidingsniveau": null, "leerweg": null}}""".formatted(
                        UUID.randomUUID(),
                        moment,
                        datum,
                        score,
                        bijzonder ? ", \"LICHAMELIJKE_GEZONDHEID\": " + (6 - score) : "");
    }
}
