package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.example.Intake;
import nl.impactmonitor.platform.local.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** What is lost when a part is killed or a projection is thrown away: nothing. */
class HerstelTest {

    private static final String ASIDE = "kpi_before";

    private final LocalPlatform platform = SharedPlatform.get();
    private final Intake intake = new Intake(platform.api("intaker.twente"), "TWENTE");

    @Test
    void a_kpi_service_killed_between_two_metingen_counts_right_afterwards() throws Exception {
        // Given
        Kpis before = Kpis.now(platform);
        String id = intake.register();
        intake.consent(id);
        intake.nulmeting(id);
        platform.killPart("kpi");
        intake.eenmeting(id);
        // When
        platform.startPart("kpi");
        // Then
        Kpis after = Kpis.await(
                platform, kpis -> kpis.of("ARBEIDSMARKT/RUIM/TWENTE") > before.of("ARBEIDSMARKT/RUIM/TWENTE"));
        assertThat(after.of("ARBEIDSMARKT/RUIM/TWENTE")).isEqualTo(before.of("ARBEIDSMARKT/RUIM/TWENTE") + 1);
        assertThat(after.of("DEELNEMERS/RUIM/TWENTE")).isEqualTo(before.of("DEELNEMERS/RUIM/TWENTE") + 1);
    }

    /** Its own database is put back afterwards: what no topic tells (context, reports, stands) is of other tests too. */
    @Test
    void a_kpi_service_that_lost_its_database_replays_the_topics_to_the_same_table() throws Exception {
        // Given
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(30));
        Kpis before = Kpis.now(platform);
        platform.stopPart("kpi");
        execute("alter database kpi rename to " + ASIDE);
        try {
            createDatabase("kpi");
            // When
            platform.startPart("kpi");
            // Then
            assertThat(Kpis.await(platform, before::equals)).isEqualTo(before);
        } finally {
            platform.stopPart("kpi");
            execute("drop database kpi");
            execute("alter database " + ASIDE + " rename to kpi");
            platform.startPart("kpi");
        }
    }

    private void createDatabase(String service) {
        new ServiceDatabase(
                        service,
                        platform.secrets().password("db." + service + ".migratie"),
                        platform.secrets().password("db." + service + ".verzoek"),
                        platform.secrets().password("db." + service + ".werk"))
                .create(platform.postgres());
    }

    private void execute(String sql) throws SQLException {
        try (Connection admin = platform.postgres().connect();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
