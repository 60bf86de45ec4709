package nl.impactmonitor.interview.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second line: what the login of requests may see when a query forgets the scope. */
@ServiceTest
class RowLevelSecurityTest {

    private static final String TABELLEN_OVER_INTERVIEWS = """
            select c.relname,
                   c.relrowsecurity
                     and exists (select from pg_policy p join pg_roles r on r.oid = any (p.polroles)
                                 where p.polrelid = c.oid and r.rolname = current_user) as beschermd
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and a.attname in ('pilot', 'interview') and not a.attisdropped
            """;

    private String twente;
    private String landelijk;

    @BeforeEach
    void eenCoderingInTwenteEnLandelijk() {
        var codeur = Gesprek.alsCodeur("rls");
        twente = gecodeerd(codeur, Gesprek.regionaal("TWENTE"));
        landelijk = gecodeerd(codeur, Gesprek.LANDELIJK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"respondent", "verslag", "verslag_versie", "fragment", "codering"})
    void rowsFollowThePilotOfTheirInterview(String tabel) throws SQLException {
        try (var connection = verzoek("ZUIDOOST-BRABANT")) {
            // When
            long vanTwente = aantal(connection, tabel, "interview", twente);
            long vanLandelijk = aantal(connection, tabel, "interview", landelijk);

            // Then
            assertThat(vanTwente).isZero();
            assertThat(vanLandelijk).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"respondent", "verslag", "verslag_versie", "fragment", "codering"})
    void rowsOfTheOwnPilotAreSeen(String tabel) throws SQLException {
        try (var connection = verzoek("TWENTE")) {
            // When
            long vanTwente = aantal(connection, tabel, "interview", twente);

            // Then
            assertThat(vanTwente).isPositive();
        }
    }

    @Test
    void withoutAScopeNothingIsSeenAlsoNotTheLandelijkeInterviews() throws SQLException {
        try (var connection = verzoek(null)) {
            // When
            long gezien =
                    aantal(connection, "interview", "id", landelijk) + aantal(connection, "interview", "id", twente);

            // Then
            assertThat(gezien).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ZUIDOOST-BRABANT"})
    void aFragmentOfAnotherPilotCannotBeWritten(String pilots) throws SQLException {
        try (var connection = verzoek(pilots);
                var invoer = connection.prepareStatement(
                        "insert into fragment (id, interview, volgnummer, verslag, verslag_versie, start, eind)"
                                + " values (gen_random_uuid(), ?::uuid, 9, gen_random_uuid(), 1, 0, 1)")) {
            invoer.setString(1, twente);

            // When
            var poging = catchThrowable(invoer::executeUpdate);

            // Then
            assertThat(poging).hasMessageContaining("row-level security");
        }
    }

    @Test
    void everyTableAboutAnInterviewHasAPolicyForRequests() throws SQLException {
        // Given
        var beschermd = new HashMap<String, Boolean>();

        // When
        try (var connection = verzoek("*");
                var query = connection.prepareStatement(TABELLEN_OVER_INTERVIEWS);
                var rij = query.executeQuery()) {
            while (rij.next()) {
                beschermd.put(rij.getString("relname"), rij.getBoolean("beschermd"));
            }
        }

        // Then
        assertThat(beschermd).containsKey("interview").doesNotContainValue(false);
    }

    @Test
    void nothingStoredCanBeDeletedByARequest() throws SQLException {
        try (var connection = verzoek("*");
                var wissen = connection.createStatement()) {
            // When
            var poging = catchThrowable(() -> wissen.executeUpdate("delete from codering"));

            // Then
            assertThat(poging).hasMessageContaining("permission denied");
        }
    }

    private static String gecodeerd(Gesprek codeur, String json) {
        var interview = codeur.interview(json);
        codeur.codeer(interview, codeur.fragment(interview, "x"), "MAATWERK").statusCode(201);
        return interview;
    }

    private static Connection verzoek(String pilots) throws SQLException {
        var config = ConfigProvider.getConfig();
        var connection = DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_VERZOEK_USER", String.class),
                config.getValue("DB_VERZOEK_PASSWORD", String.class));
        connection.setAutoCommit(false);
        if (pilots != null) {
            try (var scope = connection.prepareStatement("select set_config('app.pilots', ?, true)")) {
                scope.setString(1, pilots);
                scope.execute();
            }
        }
        return connection;
    }

    private static long aantal(Connection connection, String tabel, String kolom, String id) throws SQLException {
        try (var query =
                connection.prepareStatement("select count(*) from " + tabel + " where " + kolom + " = ?::uuid")) {
            query.setString(1, id);
            try (var rij = query.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }
}
