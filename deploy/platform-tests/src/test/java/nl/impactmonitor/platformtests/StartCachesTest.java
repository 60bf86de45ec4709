package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.startcache.StartCache;
import nl.impactmonitor.local.startcache.StartCaches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build goes on when a start cache could not be made; this is where it is noticed. */
class StartCachesTest {

    private final LocalPlatform platform = SharedPlatform.get();

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "keycloak", "participant", "interview", "kpi", "economics", "gateway"})
    void everyPartStartsFromItsCacheAndTheJvmHasNothingAgainstIt(String part) throws IOException {
        // Given
        assumeThat(StartCache.supported())
                .as("start caches need JDK 25; this is " + Runtime.version())
                .isTrue();
        // When
        StartCache cache = new StartCaches(platform.options().project(), Map.of()).of(part);
        // Then
        assertThat(cache.fits()).isTrue();
        assertThat(Files.readString(platform.options().data().log(part))).doesNotContain("[aot");
    }
}
