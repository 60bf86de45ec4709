package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DutchClockTest {
    @Inject
    ValidatorFactory validation;

    @Test
    void constraintsOnDatesLookAtTheDutchDay() {
        // When
        ZoneId zone = validation.getClockProvider().getClock().getZone();

        // Then
        assertThat(zone).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }
}
