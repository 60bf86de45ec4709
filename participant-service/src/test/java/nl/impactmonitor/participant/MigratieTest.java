package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema of the first release (up to V4) with a row in every table of facts, brought to what it is now. */
class MigratieTest {

    private static final ServiceDatabase OUD = new ServiceDatabase("participant_oud", "migratie", "verzoek", "werk");
    private static final String RIJEN = """
            insert into pilot (code, versie, naam, programma, valuta, start, einde)
              values ('TWENTE', 1, 'Twente', 'LLO', 'EUR', '2026-01-01', '2027-12-31');
            insert into scholingstraject (id, pilot, versie, naam, soort, nieuw, status, ontwikkeld_op)
              values ('00000000-0000-4000-8000-000000000001', 'TWENTE', 1, 'Taal', 'EDUCATIE', true, 'ONTWIKKELD', '2026-01-30');
            insert into deelnemer (id, pilot, versie, deelnemercode, groep, aangemeld_op, geslacht, leeftijdsklasse,
                                   opleidingsniveau, leerder_type, instroomkanaal, instemming, bijzondere_gegevens)
              values ('00000000-0000-4000-8000-000000000002', 'TWENTE', 7, 'KT7M-3Q9X-HD2W', 'DEELNEMER', '2026-01-12', 'V',
                      '35-44', 'LAAG', 'NT2', 'GEMEENTE', true, false);
            insert into toestemming (id, deelnemer, pilot, soort, gegeven, datum)
              values (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'TWENTE', 'INSTEMMING', true, '2026-01-13');
            insert into deelname (id, deelnemer, pilot, scholingstraject, start, status)
              values (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'TWENTE',
                      '00000000-0000-4000-8000-000000000001', '2026-02-02', 'GESTART');
            insert into meting (id, deelnemer, pilot, moment, datum, instrument, instrument_versie, wijze, antwoorden, scores,
                                werkzaam)
              values (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'TWENTE', 'NUL', '2026-01-19', 'IM-INKOMEN', 1,
                      'GESPREK', '[]', '{}', false);
            insert into bewijs (id, deelnemer, pilot, soort, datum, civiel_effect, startkwalificatie)
              values (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'TWENTE', 'DIPLOMA', '2026-06-30', true, true);
            insert into match (id, deelnemer, pilot, werkgever, datum, contractsoort)
              values (gen_random_uuid(), '00000000-0000-4000-8000-000000000002', 'TWENTE', 'Bakkerij', '2026-07-06', 'VAST');
            insert into verwijderd (id, versie) values (gen_random_uuid(), 3)""";

    private final PostgresAdmin admin = Parts.postgres().admin();

    @BeforeEach
    void anOldDatabaseWithRows() throws SQLException {
        OUD.create(admin);
        // The views of today do not fit the tables of then: they are no part of this step.
        flyway().target("4").repeatableSqlMigrationPrefix("GEEN").load().migrate();
        try (Connection c = eigenaar();
                var s = c.createStatement()) {
            s.execute(RIJEN);
        }
    }

    @AfterEach
    void theOldDatabaseGoes() throws SQLException {
        try (Connection c = admin.connect();
                var s = c.createStatement()) {
            s.execute("drop database " + OUD.name());
        }
    }

    @Test
    void everyFactIsStillInTheStateAndWhatWasNotAskedThenIsUnknown() throws Exception {
        // When
        flyway().load().migrate();

        // Then
        JsonNode staat = lees("select staat from deelnemer_staat");
        assertThat(staat.at("/versie").asInt()).isEqualTo(7);
        for (String feiten : new String[] {"deelnames", "metingen", "bewijzen", "matches"}) {
            assertThat(staat.at("/" + feiten)).as(feiten).hasSize(1);
        }
        assertThat(staat.at("/bewijzen/0/startkwalificatie").asBoolean()).isTrue();
        assertThat(staat.at("/bewijzen/0/startkwalificatieRegel").isNull()).isTrue();
        assertThat(staat.at("/matches/0/inDienstNa3").isNull()).isTrue();
        assertThat(lees("select staat from pilot_staat").at("/regio").isNull()).isTrue();
        assertThat(lees("select staat from scholingstraject_staat")
                        .at("/statusSinds")
                        .isNull())
                .isTrue();
    }

    private JsonNode lees(String sql) throws Exception {
        try (Connection c = eigenaar();
                var s = c.createStatement();
                var rs = s.executeQuery(sql)) {
            assertThat(rs.next()).isTrue();
            return new ObjectMapper().readTree(rs.getString(1));
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(admin.jdbcUrl(OUD.name()), OUD.migratie(), OUD.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/outbox")
                .placeholders(Map.of("verzoek", OUD.verzoek(), "werk", OUD.werk()));
    }

    private Connection eigenaar() throws SQLException {
        return DriverManager.getConnection(admin.jdbcUrl(OUD.name()), OUD.migratie(), OUD.migratiePassword());
    }
}
