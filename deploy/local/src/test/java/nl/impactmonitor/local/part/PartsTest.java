package nl.impactmonitor.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.impactmonitor.platform.local.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    private final List<String> events = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aPartStartsAfterWhatItNeedsAndStopsBeforeIt() {
        // Given
        Parts parts = parts(new Fake("database", Set.of(), false), new Fake("service", Set.of("database"), false));

        // When
        parts.startAll();
        parts.stopAll();

        // Then
        assertThat(events).startsWith("start database", "start service", "stop service", "stop database");
    }

    @Test
    void whenOnePartCannotStartTheOthersAreStoppedAndTheFirstReasonIsTold() {
        // Given
        Parts parts = parts(new Fake("database", Set.of(), false), new Fake("service", Set.of("database"), true));

        // When
        var attempt = assertThatThrownBy(parts::startAll);

        // Then
        attempt.isInstanceOf(PartFailed.class).hasMessage("service is broken");
        assertThat(events).contains("stop database");
    }

    @Test
    void aPartThatDiesWhileStartingIsNamedWithItsLog() {
        // Given
        Path log = folder.resolve("kpi.log");
        JavaPart dying = new JavaPart(
                "kpi",
                Set.of(),
                1,
                java.net.URI.create("http://127.0.0.1:1/"),
                new JavaPart.Program(List.of("--no-such-option"), java.util.Map::of, folder),
                log);

        // When
        var attempt = assertThatThrownBy(dying::start);

        // Then
        attempt.isInstanceOf(PartFailed.class).hasMessageContaining("kpi").hasMessageContaining(log.toString());
    }

    private Parts parts(Part... parts) {
        return new Parts(List.of(parts), Progress.SILENT, () -> {});
    }

    private final class Fake implements Part {
        private final String name;
        private final Set<String> needs;
        private final boolean broken;

        private Fake(String name, Set<String> needs, boolean broken) {
            this.name = name;
            this.needs = needs;
            this.broken = broken;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public List<Integer> ports() {
            return List.of();
        }

        @Override
        public void start() {
            events.add("start " + name);
            if (broken) {
                throw new PartFailed(name + " is broken");
            }
        }

        @Override
        public boolean alive() {
            return true;
        }

        @Override
        public void stop() {
            events.add("stop " + name);
        }

        @Override
        public void kill() {
            events.add("kill " + name);
        }

        @Override
        public List<ProcessHandle> processes() {
            return List.of();
        }

        @Override
        public String whereToLook() {
            return name + ".log";
        }
    }
}
