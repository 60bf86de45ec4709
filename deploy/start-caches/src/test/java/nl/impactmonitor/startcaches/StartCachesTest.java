package nl.impactmonitor.startcaches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.startcache.StartCache;
import nl.impactmonitor.local.startcache.StartCaches;
import nl.impactmonitor.platform.local.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build goes on when a start cache could not be made; this is where it is noticed. */
@TestInstance(Lifecycle.PER_CLASS)
class StartCachesTest {

    private LocalPlatform platform;

    @BeforeAll
    void a_platform_that_starts_after_the_build(@TempDir Path data) {
        assumeThat(StartCache.supported())
                .as("start caches need JDK 25; this is " + Runtime.version())
                .isTrue();
        platform = LocalPlatform.start(PlatformOptions.of(data, Ports.freeRange(20_080, 30_000, 10)));
    }

    @AfterAll
    void ends() {
        if (platform != null) {
            platform.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "keycloak", "participant", "interview", "kpi", "economics", "gateway"})
    void every_part_starts_from_its_cache_and_the_jvm_has_nothing_against_it(String part) throws IOException {
        // When
        StartCache cache = new StartCaches(platform.options().project(), Map.of()).of(part);
        // Then
        assertThat(cache.fits()).isTrue();
        assertThat(Files.readString(platform.options().data().log(part))).doesNotContain("[aot");
    }
}
