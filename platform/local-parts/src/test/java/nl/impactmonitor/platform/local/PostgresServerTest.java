package nl.impactmonitor.platform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    private static final Path PROGRAMS = Path.of("target", "postgres");

    @TempDir
    Path folder;

    private PostgresServer server;

    @BeforeEach
    void startAServer() {
        server = new PostgresServer(new PostgresServer.Settings(
                PROGRAMS, folder.resolve("data"), folder.resolve("log/postgres.log"), Ports.free(), "geheim"));
        server.start();
    }

    @AfterEach
    void stopIt() {
        server.stop();
    }

    @Test
    void commitsAreDurable() throws SQLException {
        try (var c = server.admin().connect()) {
            assertThat(setting(c, "fsync")).isEqualTo("on");
            assertThat(setting(c, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(c, "data_checksums")).isEqualTo("on");
            assertThat(setting(c, "listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void dataStaysOverAStop() throws SQLException {
        // Given
        try (var c = server.admin().connect()) {
            c.createStatement().execute("create table blijft as select 42 as n");
        }
        // When
        server.stop();
        boolean ranAfterStop = server.isRunning();
        server.start();
        // Then
        assertThat(ranAfterStop).isFalse();
        try (var c = server.admin().connect();
                var r = c.createStatement().executeQuery("select n from blijft")) {
            assertThat(r.next()).isTrue();
        }
    }

    @Test
    void everyServiceHasItsOwnDatabaseWithoutSuperusers() throws SQLException {
        // Given
        var own = new ServiceDatabase("eigen", "m", "v", "w");
        var other = new ServiceDatabase("ander", "m2", "v2", "w2");
        // When
        own.create(server.admin());
        own.create(server.admin());
        other.create(server.admin());
        // Then
        try (var c = as(own.migratie(), "m").connect("eigen")) {
            c.createStatement().execute("create table t (n int)");
        }
        try (var c = as(own.verzoek(), "v").connect("eigen")) {
            assertThatThrownBy(() -> c.createStatement().execute("create table u (n int)"))
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> as(own.werk(), "w").connect("ander")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(own.werk(), "fout").connect("eigen")).hasMessageContaining("password");
        try (var c = server.admin().connect();
                var r = c.createStatement()
                        .executeQuery("select count(*) from pg_roles where rolsuper and rolname <> 'postgres'")) {
            r.next();
            assertThat(r.getInt(1)).isZero();
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        // Given
        int port = Ports.free();
        var second = new PostgresServer(new PostgresServer.Settings(
                PROGRAMS, folder.resolve("data2"), folder.resolve("log/second.log"), port, "geheim"));
        try (var taken = new ServerSocket(port, 1, java.net.InetAddress.getByName(Ports.HOST))) {
            assertThat(taken.isBound()).isTrue();
            // When, Then
            assertThatThrownBy(second::start).isInstanceOf(PartFailed.class).hasMessageContaining("port " + port);
        }
    }

    private PostgresAdmin as(String user, String password) {
        return new PostgresAdmin(server.admin().server(), "postgres", user, password);
    }

    private static String setting(java.sql.Connection c, String name) throws SQLException {
        try (var r = c.createStatement().executeQuery("show " + name)) {
            r.next();
            return r.getString(1);
        }
    }
}
