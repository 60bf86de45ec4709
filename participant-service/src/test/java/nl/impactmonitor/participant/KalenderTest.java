package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Two beans that tell constraints the time cancel each other out, and then "today" is the server's day. */
@QuarkusTest
@Dienst
class KalenderTest {

    @Inject
    ValidatorFactory validatie;

    @Test
    void aDateOfTodayIsTodayInTheNetherlandsAlsoJustAfterMidnight() {
        // When
        ZoneId zone = validatie.getClockProvider().getClock().getZone();

        // Then
        assertThat(zone).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }
}
