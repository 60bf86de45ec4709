package nl.impactmonitor.local.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.local.part.JavaPart;
import nl.impactmonitor.platform.local.PartFailed;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void aTakenPortIsToldInOneLineWithThePartAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            // Given
            JavaPart part = new JavaPart(
                    "gateway",
                    Set.of(),
                    taken.getLocalPort(),
                    URI.create("http://127.0.0.1"),
                    new JavaPart.Program(List.of(), Map::of, Path.of(".")),
                    Path.of("gateway.log"));

            // When
            var attempt = assertThatThrownBy(() -> PortCheck.requireFree(List.of(part)));

            // Then
            attempt.isInstanceOf(PartFailed.class)
                    .hasMessageContaining("gateway")
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("IMPACTMONITOR_PORT")
                    .hasMessageNotContaining("\n");
        }
    }
}
