package nl.impactmonitor.kpi.berichten;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projection built anew from the topics over the real broker, beside the one that serves. */
@QuarkusTest
class HerbouwTest {

    @Inject
    Proefdata proef;

    @Inject
    Herbouw herbouw;

    private final Proefstaten staten = new Proefstaten(7);
    private String pilot;

    @BeforeEach
    void een_pilot_met_deelnemers() {
        pilot = "HB-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String staat = new String(JsonSchemas.example("pilots.v1.json"))
                .replace("\"TWENTE\"", "\"" + pilot + "\"")
                .replace("\"LLO\"", "\"" + pilot + "\"");
        Events.send("pilots.v1", pilot, 1, staat.getBytes());
        for (int i = 0; i < 30; i++) {
            nieuw();
        }
        String weg = UUID.randomUUID().toString();
        Events.send("deelnemers.v1", weg, 1, staten.staat(weg, 1, pilot).getBytes());
        Events.send("deelnemers.v1", weg, 2, null);
        wachtOp(() -> contributies() == 30
                && proef.rijen("select verwijderd from projectie_versie where sleutel = '" + weg + "'")
                        .equals(List.of("t"))
                && !proef.rijen("select code from pilot where code = '" + pilot + "'")
                        .isEmpty());
    }

    @Test
    void a_rebuilt_projection_equals_the_live_one() {
        // Given
        List<String> vooraf = alles();

        // When
        boolean gedaan = herbouw.voer();

        // Then
        assertThat(gedaan).isTrue();
        assertThat(alles()).isNotEmpty().isEqualTo(vooraf);
    }

    @Test
    void readers_see_the_same_figures_all_the_while() throws Exception {
        // Given
        AtomicBoolean klaar = new AtomicBoolean();
        List<String> gezien = new ArrayList<>(List.of(aangemeld()));
        CompletableFuture<Void> lezer = CompletableFuture.runAsync(() -> {
            while (!klaar.get()) {
                gezien.add(aangemeld());
            }
        });

        // When
        herbouw.voer();

        // Then
        klaar.set(true);
        lezer.get();
        gezien.add(aangemeld());
        assertThat(gezien).hasSizeGreaterThan(2).containsOnly(gezien.getFirst());
        assertThat(gezien.getFirst()).startsWith("200 ").isNotEqualTo("200 0");
    }

    @Test
    void what_comes_in_meanwhile_and_afterwards_is_in_the_new_tables() {
        // Given
        CompletableFuture<Boolean> bouw = CompletableFuture.supplyAsync(herbouw::voer);
        for (int i = 0; i < 40; i++) {
            nieuw();
        }

        // When
        boolean gedaan = bouw.join();
        nieuw();

        // Then
        assertThat(gedaan).isTrue();
        wachtOp(() -> contributies() == 71);
        assertThat(contributies()).isEqualTo(71);
    }

    @Test
    void tables_made_under_other_rules_are_left_alone_until_they_are_rebuilt() throws Exception {
        // Given
        proef.inTransactie(db ->
                db.createStatement().executeUpdate("update projectie_generatie set vingerafdruk = 'oude regels'"));
        nieuw();
        Thread.sleep(1500);
        long metOudeRegels = contributies();

        // When
        herbouw.voer();

        // Then
        assertThat(metOudeRegels).isEqualTo(30);
        wachtOp(() -> contributies() == 31);
        assertThat(contributies()).isEqualTo(31);
    }

    @Test
    void who_is_erased_while_the_live_tables_wait_is_gone_from_what_the_stand_remembers() throws Exception {
        // Given somebody whom the stand remembers, and whose erasure no consumer of the live tables has seen
        String weg = UUID.randomUUID().toString();
        proef.inTransactie(db -> {
            db.createStatement().executeUpdate("update projectie_generatie set vingerafdruk = 'oude regels'");
            db.createStatement()
                    .executeUpdate("insert into stand_toestand (programma, sleutel, uitgifte, bron, pilot, tellingen)"
                            + " values ('" + pilot + "', '" + weg + "', 1, 'DEELNEMER', '" + pilot + "', '{}')");
        });
        Events.send("deelnemers.v1", weg, 1, staten.staat(weg, 1, pilot).getBytes());
        Events.send("deelnemers.v1", weg, 2, null);

        // When
        herbouw.voer();

        // Then
        assertThat(proef.rijen("select sleutel from stand_toestand where sleutel = '" + weg + "'"))
                .isEmpty();
    }

    private void nieuw() {
        String id = UUID.randomUUID().toString();
        Events.send("deelnemers.v1", id, 1, staten.staat(id, 1, pilot).getBytes());
    }

    private long contributies() {
        return Long.parseLong(proef.rijen("select count(*) from contributie where pilot = '" + pilot + "'")
                .getFirst());
    }

    private String aangemeld() {
        var antwoord = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", pilot)
                .get("/v1/kpis");
        return antwoord.statusCode() + " "
                + antwoord.path("kpis.find { it.code == 'DEELNEMERS' && it.lezing == 'RUIM' }.totaal.waarde");
    }

    private List<String> alles() {
        List<String> alles = new ArrayList<>();
        for (String tabel : List.of("contributie", "stand_maand", "stand_dag", "cel", "celfeit", "pilot_weigering")) {
            alles.addAll(proef.rijen("select '" + tabel + "', t::text from " + tabel + " t where pilot = '" + pilot
                    + "' order by t::text"));
        }
        alles.addAll(proef.rijen("select p::text from pilot p where code = '" + pilot + "'"));
        alles.addAll(proef.rijen("select v::text from vergelijkbaar v order by 1"));
        alles.addAll(proef.rijen("select tablename, policyname, roles, cmd, qual, with_check from pg_policies"
                + " where schemaname = 'public' order by 1, 2"));
        alles.addAll(proef.rijen("select relname, array(select unnest(relacl)::text order by 1) from pg_class"
                + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') order by 1"));
        return alles;
    }

    private static void wachtOp(Supplier<Boolean> waar) {
        Instant einde = Instant.now().plusSeconds(30);
        while (!waar.get() && Instant.now().isBefore(einde)) {
            Thread.onSpinWait();
        }
    }
}
