package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Dienst
class TabelstatistiekTest {

    private static final int PERSONEN = 2_100;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @BeforeEach
    void pilots() {
        Api.pilots();
    }

    @Test
    void postgresqlKnowsAtLeastHalfOfALargeDeliveryAsSoonAsItIsTaken() throws SQLException {
        // Given
        String inhoud = IntStream.range(0, PERSONEN)
                .mapToObj(i -> "{\"bronId\": \"veel-%s\", \"aangemeldOp\": \"2026-01-12\", \"kenmerken\": %s}"
                        .formatted(UUID.randomUUID(), Api.KENMERKEN))
                .collect(Collectors.joining("\n"));

        // When
        Bulk.lever("DEELNEMERS", inhoud);

        // Then
        assertThat(bekendeRijen()).isGreaterThan(PERSONEN / 2);
    }

    private long bekendeRijen() throws SQLException {
        try (var c = werk.getConnection();
                var s = c.createStatement();
                var rs = s.executeQuery("select reltuples from pg_class where oid = 'deelnemer'::regclass")) {
            rs.next();
            return rs.getLong(1);
        }
    }
}
