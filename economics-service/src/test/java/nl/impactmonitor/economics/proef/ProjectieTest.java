package nl.impactmonitor.economics.proef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import nl.impactmonitor.economics.waarneming.Trajecttijd;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topics leave in the database, and who can see it there. */
@QuarkusTest
class ProjectieTest {

    private static final String PILOT = "PROJECTIE";
    private static final String RIJEN = "select (select count(*) from deelnemer where id = ?::uuid)"
            + " + (select count(*) from situatie where deelnemer = ?::uuid)";

    @Inject
    Levering levering;

    @Inject
    AgroalDataSource verzoek;

    @Inject
    ScopeRunner scopes;

    @Inject
    WaarnemingRepository waarnemingen;

    @Test
    void a_newer_state_takes_the_place_of_the_whole_older_one() {
        // Given
        Mens mens = Mens.uitBijstand(PILOT);
        levering.mensen(List.of(mens), 1);

        // When
        levering.mensen(List.of(mens.metEen(null)), 2);

        // Then
        assertThat(rijen(mens)).isEqualTo(2);
    }

    @Test
    void a_tombstone_leaves_nothing_of_a_person() {
        // Given
        Mens mens = Mens.uitBijstand(PILOT);
        levering.mensen(List.of(mens), 1);

        // When
        levering.wis(mens, 2);

        // Then
        assertThat(rijen(mens)).isZero();
    }

    @Test
    void without_instemming_nothing_of_a_person_is_kept() {
        // Given
        Mens mens = Mens.uitBijstand(PILOT);
        levering.mensen(List.of(mens), 1);

        // When
        levering.mensen(List.of(mens.zonderInstemming()), 2);

        // Then
        assertThat(rijen(mens)).isZero();
    }

    @Test
    void a_request_sees_its_own_pilots_only() throws Exception {
        // Given
        levering.mensen(List.of(Mens.uitBijstand("RLS-EIGEN")), 1);
        levering.mensen(List.of(Mens.uitBijstand("RLS-ANDER")), 1);

        // When
        long eigen = zichtbaar(new Scope(Set.of("RLS-EIGEN"), "", ""));

        // Then
        assertThat(eigen).isEqualTo(1 + 2);
        assertThat(zichtbaar(Scope.none())).isZero();
        assertThat(zichtbaar(new Scope(Set.of("*"), "", ""))).isEqualTo(2 * (1 + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update parameterset set inhoud = '{}'",
                "delete from parameterset",
                "update berekening set resultaat = '{}'",
                "delete from berekening",
                "insert into deelnemer values (gen_random_uuid(), 1, 'RLS-EIGEN', 'DEELNEMER', '2026-01-01')",
            })
    void a_request_cannot_change_what_is_fixed(String sql) {
        // Given
        Scope alles = new Scope(Set.of("*"), "", "");

        // When / Then
        assertThatThrownBy(() -> scopes.callAs(
                        alles, () -> QuarkusTransaction.requiringNew().call(() -> voerUit(sql))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_first_een_makes_the_pair_and_one_before_the_nul_makes_none() throws Exception {
        // Given
        Mens mens = Mens.uitBijstand("EERSTE-EEN");
        String tweemaal = mens.json(1, "2026-01-15", "2026-07-15")
                .replace(
                        "\"metingen\": [",
                        "\"metingen\": [" + Mens.meting("EEN", "2026-10-01", "\"werkzaam\": false") + ", ");
        Mens teVroeg = Mens.uitBijstand("EERSTE-EEN");

        // When
        levering.staat(mens, 1, tweemaal);
        levering.mensen(List.of(teVroeg), 1, "2026-07-15", "2026-01-15");

        // Then
        List<Paar> paren = scopes.callAs(new Scope(Set.of("*"), "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> waarnemingen.paren(List.of("EERSTE-EEN"), LocalDate.parse("2026-11-01"))));
        assertThat(paren).hasSize(2);
        assertThat(een(paren, mens).werkzaam()).isTrue();
        assertThat(een(paren, teVroeg)).isNull();
    }

    @Test
    void a_vervolg_a_startkwalificatie_and_the_time_of_the_traject_are_read_as_known_on_the_peildatum()
            throws Exception {
        // Given
        Mens mens = Mens.uitBijstand("LATER");
        String staat = mens.json(1, "2024-01-15", "2024-07-15")
                .replace(
                        "\"metingen\": [",
                        "\"metingen\": ["
                                + Mens.meting(
                                        "VERVOLG", "2025-07-15", "\"werkzaam\": true, \"brutoJaarinkomen\": 12000")
                                + ", "
                                + Mens.meting("VERVOLG", "2025-01-15", "\"werkzaam\": false") + ", ")
                .replace("\"opleidingsniveau\": \"ONBEKEND\"", "\"opleidingsniveau\": \"LAAG\"")
                .replace("\"bewijzen\": []", "\"bewijzen\": [" + bewijs("2024-06-30") + "]")
                .replace("\"deelnames\": []", "\"deelnames\": [" + deelname("2024-02-14", "2024-06-13") + "]");

        // When
        levering.staat(mens, 1, staat);

        // Then
        Paar later = paren("LATER", "2026-01-01").getFirst();
        assertThat(later.later().situatie().brutoJaarinkomen()).isEqualByComparingTo("12000");
        assertThat(later.later().dagenNaEen()).isEqualTo(365);
        assertThat(later.startkwalificatie()).contains(BigDecimal.ONE);
        assertThat(later.traject()).isEqualTo(new Trajecttijd(30, 120));
        Paar eerder = paren("LATER", "2024-06-01").getFirst();
        assertThat(eerder.later()).isNull();
        assertThat(eerder.traject()).isNull();
    }

    @Test
    void health_is_kept_of_who_allows_it_and_goes_when_that_is_taken_back() throws Exception {
        // Given
        Mens mens = Mens.uitBijstand("GEZOND");
        String scores = "\"scores\": {\"LICHAMELIJKE_GEZONDHEID\": 4, \"GEESTELIJKE_GEZONDHEID\": 3}";
        String zonder = mens.json(1, "2026-01-15", "2026-07-15").replace("\"scores\": {}", scores);
        String met = zonder.replace("\"bijzondereGegevens\": false", "\"bijzondereGegevens\": true");

        // When
        levering.staat(mens, 1, met);

        // Then
        assertThat(paren("GEZOND", "2026-11-01").getFirst().nul().gezondheid()).isEqualByComparingTo("3.5");
        levering.staat(mens, 2, zonder);
        assertThat(paren("GEZOND", "2026-11-01").getFirst().nul().gezondheid()).isNull();
        assertThat(levering.geteld(
                        "select count(*) from situatie where gezondheid is not null and deelnemer = ?::uuid",
                        mens.id().toString()))
                .isZero();
    }

    @Test
    void what_a_berekening_kept_of_the_health_of_somebody_goes_when_that_is_taken_back() {
        // Given: twelve of whom a berekening uses the health
        String pilot = "GEZOND-LID";
        List<Mens> mensen =
                Stream.generate(() -> Mens.uitBijstand(pilot)).limit(12).toList();
        levering.pilot(pilot, "EUR");
        mensen.forEach(mens -> levering.staat(mens, 1, metGezondheid(mens, 1)));
        String id = BerekeningTest.maak("""
                        {"naam": "Gezondheid", "pilots": ["%s"], "peildatum": "2026-08-01", "parameterset": "LLO-BASIS",
                         "parametersetVersie": 3}""".formatted(pilot), Tokens.onderzoeker())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(metGezondheid(id)).isEqualTo(12);

        // When
        Mens terug = mensen.getFirst();
        levering.staat(terug, 2, metGezondheid(terug, 2).replace("Gegevens\": true", "Gegevens\": false"));

        // Then
        assertThat(metGezondheid(id)).isEqualTo(11);
        assertThat(levering.geteld("select count(*) from berekening_lid where berekening = ?::uuid", id))
                .isEqualTo(12);
    }

    private static String metGezondheid(Mens mens, int versie) {
        return mens.json(versie, "2026-01-15", "2026-07-15")
                .replace(
                        "\"scores\": {}", "\"scores\": {\"LICHAMELIJKE_GEZONDHEID\": 4, \"GEESTELIJKE_GEZONDHEID\": 3}")
                .replace("\"bijzondereGegevens\": false", "\"bijzondereGegevens\": true");
    }

    private long metGezondheid(String berekening) {
        return levering.geteld(
                "select count(*) from berekening_lid where berekening = ?::uuid and gezondheid is not null",
                berekening);
    }

    private List<Paar> paren(String pilot, String peildatum) throws Exception {
        return scopes.callAs(new Scope(Set.of("*"), "", ""), () -> QuarkusTransaction.requiringNew()
                .call(() -> waarnemingen.paren(List.of(pilot), LocalDate.parse(peildatum))));
    }

    private static String bewijs(String dag) {
        return """
                {"id": "%s", "soort": "DIPLOMA", "datum": "%s", "niveau": "mbo-2", "crebo": null, "civielEffect": true,
                 "startkwalificatie": true}""".formatted(UUID.randomUUID(), dag);
    }

    private static String deelname(String start, String einde) {
        return """
                {"traject": "%s", "start": "%s", "einde": "%s", "status": "AFGEROND"}""".formatted(UUID.randomUUID(), start, einde);
    }

    private static Situatie een(List<Paar> paren, Mens mens) {
        return paren.stream()
                .filter(paar -> paar.id().equals(mens.id()))
                .findFirst()
                .orElseThrow()
                .een();
    }

    private long rijen(Mens mens) {
        return levering.geteld(RIJEN, mens.id().toString(), mens.id().toString());
    }

    private long zichtbaar(Scope scope) throws Exception {
        return scopes.callAs(scope, () -> QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = verzoek.getConnection();
                    var statement = connection.createStatement();
                    var rij = statement.executeQuery("select (select count(*) from deelnemer where pilot like 'RLS-%')"
                            + " + (select count(*) from situatie where pilot like 'RLS-%')")) {
                rij.next();
                return rij.getLong(1);
            }
        }));
    }

    private int voerUit(String sql) throws SQLException {
        try (var connection = verzoek.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
