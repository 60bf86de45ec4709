package nl.impactmonitor.local.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import nl.impactmonitor.local.api.ApiClient;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    @Test
    void aServiceThatIsStartedAgainMeanwhileDoesNotEndTheWatching() throws IOException {
        // Given
        AtomicInteger asked = new AtomicInteger();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/v1/aanleveringen", exchange -> {
            boolean busy = exchange.getRequestMethod().equals("GET") && asked.incrementAndGet() <= 2;
            answer(exchange, busy ? 503 : 200, "{\"id\":\"7\",\"status\":\"KLAAR\",\"rijen\":1,\"opgenomen\":1}");
        });
        gateway.start();
        String address = "http://127.0.0.1:" + gateway.getAddress().getPort();

        // When
        var report = new Delivery(new ApiClient(address, () -> "token"), address)
                .push("{}\n".getBytes(StandardCharsets.UTF_8), "x.ndjson", "DOSSIERS", "TWENTE");

        // Then
        gateway.stop(0);
        assertThat(report.clean()).isTrue();
        assertThat(asked).hasValue(3);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
