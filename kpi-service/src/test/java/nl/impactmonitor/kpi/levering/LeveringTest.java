package nl.impactmonitor.kpi.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import net.jqwik.engine.JqwikTestEngine;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * The properties of {@link Leveringseigenschappen}, tried by jqwik within the running service: the engine of jqwik starts no
 * service itself.
 */
@QuarkusTest
class LeveringTest {

    @Inject
    Berichten berichten;

    @Inject
    Proefdata proef;

    @Inject
    Contributieregels regels;

    @Test
    void the_tables_are_what_the_last_states_add_up_to_however_they_were_delivered() {
        // Given
        Leveringseigenschappen.projectie = new Projectieproef(berichten, proef, regels);
        SummaryGeneratingListener verslag = new SummaryGeneratingListener();

        // When
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addTestEngines(new JqwikTestEngine())
                        .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Leveringseigenschappen.class))
                                .build(),
                        verslag);

        // Then
        verslag.getSummary().getFailures().forEach(fout -> {
            throw new AssertionError(fout.getTestIdentifier().getDisplayName(), fout.getException());
        });
        assertThat(verslag.getSummary().getTestsSucceededCount()).isEqualTo(3);
    }
}
