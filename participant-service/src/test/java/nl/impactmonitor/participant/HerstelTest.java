package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.test.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class HerstelTest {

    @Test
    void afterARestartOfTheDatabaseNoDeadConnectionCostsACallerItsAnswer() throws Exception {
        // Given
        Api.pilots();
        Thread.sleep(1000);
        try (var superuser = Parts.postgres().admin().connect("participant");
                var sql = superuser.createStatement()) {
            sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'participant'"
                    + " and pid <> pg_backend_pid()");
        }

        // When
        var antwoorden = IntStream.range(0, 15)
                .mapToObj(i -> Api.intaker().get("/v1/pilots").statusCode())
                .toList();

        // Then
        assertThat(antwoorden).containsOnly(200);
    }
}
