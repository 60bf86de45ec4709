package nl.impactmonitor.participant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.impactmonitor.participant.keten.Breuk;
import nl.impactmonitor.participant.keten.Zegelsleutel;
import nl.impactmonitor.platform.local.PostgresAdmin;
import nl.impactmonitor.platform.local.ServiceDatabase;
import nl.impactmonitor.platform.test.Parts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Sealing and checking on a real PostgreSQL, with an owner of the database who does what no login of the service may. */
class AuditketenTest {

    private static final ServiceDatabase KLAD = new ServiceDatabase("participant_keten", "migratie", "verzoek", "werk");
    private static final PostgresAdmin ADMIN = Parts.postgres().admin();
    private static final Zegelsleutel SLEUTEL = new Zegelsleutel(new byte[32]);

    /** A connection takes longer than what is done on it. */
    private static Connection verzoek;

    private final Verzegelaar verzegelaar = new Verzegelaar(werk(), SLEUTEL);
    private final ControleerAudit controle = new ControleerAudit(werk(), SLEUTEL);

    @BeforeAll
    static void aScratchDatabase() throws SQLException {
        KLAD.create(ADMIN);
        Flyway.configure()
                .dataSource(ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword())
                .locations("classpath:db/migration", "classpath:db/scope", "classpath:db/outbox")
                .placeholders(Map.of("verzoek", KLAD.verzoek(), "werk", KLAD.werk()))
                .load()
                .migrate();
        verzoek = alsVerzoek();
    }

    @AfterAll
    static void itGoes() throws SQLException {
        verzoek.close();
        try (Connection c = ADMIN.connect();
                var s = c.createStatement()) {
            s.execute("drop database " + KLAD.name());
        }
    }

    @BeforeEach
    void threeBlocksOfTwoRows() throws SQLException {
        alsEigenaar("truncate audit_regel, audit_blok");
        for (int blok = 0; blok < 3; blok++) {
            schrijf("eerste");
            schrijf("tweede");
            verzegel(2);
        }
    }

    @Test
    void whatWasSealedIsFoundRight() throws SQLException {
        // Given
        schrijf("nog niet verzegeld");

        // When
        Controleverslag verslag = controle.doe(null);

        // Then
        assertThat(verslag.breuk()).isNull();
        assertThat(verslag)
                .extracting(
                        Controleverslag::goed,
                        Controleverslag::blokken,
                        Controleverslag::regels,
                        Controleverslag::onverzegeld)
                .containsExactly(true, 3L, 6L, 1L);
    }

    @Test
    void aRowThatCommitsAfterALaterOneIsSealedAfterItsCommitAndOnce() throws SQLException {
        // Given
        try (Connection traag = alsVerzoek()) {
            traag.setAutoCommit(false);
            schrijf(traag, "traag");
            schrijf("snel");

            // When
            int voor = verzegelaar.verzegel();
            traag.commit();
            int na = verzegel(2);

            // Then
            assertThat(List.of(voor, na)).containsExactly(0, 2);
            assertThat(controle.doe(null).goed()).isTrue();
        }
    }

    @Test
    void aRowThatIsRolledBackLeavesNoHoleThatIsCalledABreach() throws SQLException {
        // Given
        try (Connection c = alsVerzoek()) {
            c.setAutoCommit(false);
            schrijf(c, "toch niet");
            c.rollback();
        }
        schrijf("wel");

        // When
        verzegel(1);

        // Then
        assertThat(controle.doe(null).goed()).isTrue();
    }

    @Test
    void aChangedRowIsNamed() throws SQLException {
        // Given
        long regel = regels().get(2);

        // When
        alsEigenaar("update audit_regel set wie = 'een ander' where volgnummer = " + regel);

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(2, regel, Breuk.Wat.REGEL_GEWIJZIGD));
    }

    @Test
    void aRemovedRowIsNamed() throws SQLException {
        // Given
        long regel = regels().get(3);

        // When
        alsEigenaar("delete from audit_regel where volgnummer = " + regel);

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(2, regel, Breuk.Wat.REGEL_ONTBREEKT));
    }

    @Test
    void aRowPutIntoTheTimeOfASealedBlockIsNamed() throws SQLException {
        // When
        alsEigenaar(
                "insert into audit_regel (tx, wie, client, organisatie, rol, handeling, soort, deelnemers, velden, trace)"
                        + " select tx, 'x', '', '', '', '', 'GEZIEN', '{}', '{}', '' from audit_regel where volgnummer = "
                        + regels().getFirst());

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(1, regels().getLast(), Breuk.Wat.REGEL_TOEGEVOEGD));
    }

    @Test
    void aRemovedBlockIsFound() throws SQLException {
        // When
        alsEigenaar("delete from audit_blok where nummer = 2");

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(2, null, Breuk.Wat.BLOK_ONTBREEKT));
    }

    @Test
    void blocksThatChangePlacesAreFound() throws SQLException {
        // When
        alsEigenaar("update audit_blok set nummer = nummer + 10 where nummer in (2, 3)");
        alsEigenaar("update audit_blok set nummer = case nummer when 12 then 3 else 2 end where nummer > 10");

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(2, null, Breuk.Wat.BLOK_SLUIT_NIET_AAN));
    }

    @Test
    void anEndThatWentWithItsRowsIsFoundByTheAnchorOfAnEarlierCheck() throws SQLException {
        // Given
        String anker = controle.doe(null).kop();

        // When
        alsEigenaar("delete from audit_regel where volgnummer > " + regels().get(3));
        alsEigenaar("delete from audit_blok where nummer = 3");

        // Then
        assertThat(controle.doe(anker).breuk()).isEqualTo(new Breuk(3, null, Breuk.Wat.ANKER_ONBEKEND));
    }

    @Test
    void aChainThatTheOwnerMadeAgainLacksTheSeal() throws SQLException {
        // Given
        alsEigenaar("update audit_regel set wie = 'niemand'");
        alsEigenaar("delete from audit_blok");

        // When
        verzegel(new Verzegelaar(werk(), new Zegelsleutel(new byte[] {7})), 6);

        // Then
        assertThat(controle.doe(null).breuk()).isEqualTo(new Breuk(1, null, Breuk.Wat.ZEGEL_ONGELDIG));
    }

    @Test
    void theOwnerIsStoppedToo() {
        for (String tabel : List.of("audit_regel", "audit_blok", "logboek_regel")) {
            for (String sql : List.of("delete from %s", "truncate %s", "update %s set %s")) {
                String wat = sql.formatted(tabel, tabel.equals("audit_blok") ? "aantal = 2" : "volgnummer = default");
                assertThatThrownBy(() -> alsMigratie(wat)).hasMessageContaining("takes new rows only");
            }
        }
    }

    @Test
    void theSealingLoginMayNotChangeABlock() {
        assertThatThrownBy(() -> {
                    try (Connection c = werk().getConnection();
                            var s = c.createStatement()) {
                        s.execute("update audit_blok set aantal = 2");
                    }
                })
                .hasMessageContaining("permission denied");
    }

    private int verzegel(int regels) throws SQLException {
        return verzegel(verzegelaar, regels);
    }

    /** Somebody else's transaction in the same cluster may put it off for a moment. */
    private static int verzegel(Verzegelaar verzegelaar, int regels) throws SQLException {
        int samen = 0;
        for (int keer = 0; samen < regels && keer < 500; keer++) {
            samen += verzegelaar.verzegel();
            LockSupport.parkNanos(10_000_000);
        }
        return samen;
    }

    private static void schrijf(String handeling) throws SQLException {
        schrijf(verzoek, handeling);
    }

    private static void schrijf(Connection c, String handeling) throws SQLException {
        try (var s = c.prepareStatement(
                "insert into audit_regel (wie, client, organisatie, rol, handeling, soort, deelnemers,"
                        + " velden, trace) values ('w', 'c', 'o', 'r', ?, 'GEZIEN', array[gen_random_uuid()], '{a,b}', 't')")) {
            s.setString(1, handeling);
            s.execute();
        }
    }

    private static List<Long> regels() throws SQLException {
        List<Long> nummers = new ArrayList<>();
        try (Connection c = werk().getConnection();
                var s = c.createStatement();
                ResultSet rs = s.executeQuery("select volgnummer from audit_regel order by volgnummer")) {
            while (rs.next()) {
                nummers.add(rs.getLong(1));
            }
        }
        return nummers;
    }

    private static Connection alsVerzoek() throws SQLException {
        return DriverManager.getConnection(ADMIN.jdbcUrl(KLAD.name()), KLAD.verzoek(), KLAD.verzoekPassword());
    }

    private static javax.sql.DataSource werk() {
        PGSimpleDataSource werk = new PGSimpleDataSource();
        werk.setUrl(ADMIN.jdbcUrl(KLAD.name()));
        werk.setUser(KLAD.werk());
        werk.setPassword(KLAD.werkPassword());
        return werk;
    }

    private static void alsMigratie(String sql) throws SQLException {
        try (Connection c = DriverManager.getConnection(
                        ADMIN.jdbcUrl(KLAD.name()), KLAD.migratie(), KLAD.migratiePassword());
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** With the triggers off, which only the owner of the tables can do. */
    private static void alsEigenaar(String sql) throws SQLException {
        alsMigratie("alter table audit_regel disable trigger user; alter table audit_blok disable trigger user; " + sql
                + "; alter table audit_regel enable trigger user; alter table audit_blok enable trigger user");
    }
}
