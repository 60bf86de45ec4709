package nl.impactmonitor.platformtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.delivery.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can happen to a delivery on its way: whatever it is, every row is counted once, nothing is lost, nothing is twice. */
class OngelukkenTest {

    private static final int ROWS = 4_000;
    private static final int PERSONS = 50;
    private static final String CLIENT = "roc-twente";
    private static final String PILOT = "TWENTE";
    private static final String KPI = "BEWIJZEN/RUIM/" + PILOT;

    private final LocalPlatform platform = SharedPlatform.get();
    private final String key = "ongeluk-" + UUID.randomUUID() + "-";

    @TempDir
    private Path folder;

    private byte[] content;
    private Path file;
    private long before;

    @BeforeEach
    void people_that_the_rows_are_about() throws Exception {
        StringBuilder people =
                new StringBuilder("bronId;aangemeldOp;geslacht;leeftijdsklasse;opleidingsniveau;leerderType;"
                        + "instroomkanaal;toestemming.INSTEMMING.gegeven;toestemming.INSTEMMING.datum\n");
        for (int person = 0; person < PERSONS; person++) {
            people.append(key).append(person).append(";12-1-2026;V;35-44;LAAG;NT1;ROC;ja;13-1-2026\n");
        }
        StringBuilder rows = new StringBuilder("deelnemer;bronId;soort;datum\n");
        for (int row = 0; row < ROWS; row++) {
            rows.append(key).append(row % PERSONS).append(";k").append(row).append(";MBO_CERTIFICAAT;30-6-2026\n");
        }
        content = rows.toString().getBytes(StandardCharsets.UTF_8);
        file = Files.write(folder.resolve("bewijzen.csv"), content);
        platform.delivery(CLIENT)
                .push(people.toString().getBytes(StandardCharsets.UTF_8), "deelnemers.csv", "DEELNEMERS", PILOT);
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        before = Kpis.now(platform).of(KPI);
    }

    @Test
    void a_service_that_is_killed_in_mid_file_goes_on_where_it_was() throws Exception {
        // Given
        AtomicLong takenAtCrash = new AtomicLong(-1);
        // When
        Delivery.Report report = platform.delivery(CLIENT).push(file, "BEWIJZEN", PILOT, status -> {
            if (takenAtCrash.get() < 0) {
                takenAtCrash.set(status.path("verwerkt").asLong());
                platform.killPart("participant");
                platform.startPart("participant");
            }
        });
        // Then
        assertThat(takenAtCrash.get()).as("it was in the middle").isBetween(0L, ROWS - 1L);
        assertThat(report.status()).isEqualTo("KLAAR");
        assertThat(report.taken()).isEqualTo(ROWS);
        assertCountedOnce();
    }

    @Test
    void two_identical_files_at_once_are_taken_once() throws Exception {
        // Given
        Callable<Delivery.Report> push = () -> platform.load(file, "BEWIJZEN", CLIENT, PILOT);
        // When
        List<Delivery.Report> reports;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Delivery.Report>> both = List.of(threads.submit(push), threads.submit(push));
            reports = List.of(both.get(0).get(), both.get(1).get());
        }
        // Then
        assertThat(reports.stream().mapToLong(Delivery.Report::taken).sum()).isEqualTo(ROWS);
        assertThat(reports.stream().mapToLong(Delivery.Report::unchanged).sum()).isEqualTo(ROWS);
        assertCountedOnce();
    }

    @Test
    void a_client_that_goes_away_in_mid_upload_leaves_nothing_and_sends_it_again() throws Exception {
        // Given
        String id = announce();
        // When
        sendHalf(id);
        // Then
        var gateway = platform.api(CLIENT);
        assertThat(gateway.get("/v1/aanleveringen/" + id).path("status").asText())
                .isEqualTo("WACHT_OP_INHOUD");
        gateway.put("/v1/aanleveringen/" + id + "/inhoud", BodyPublishers.ofByteArray(content), "text/csv");
        awaitProcessed(id);
        assertCountedOnce();
    }

    private void assertCountedOnce() throws Exception {
        platform.messaging().awaitCaughtUp(Duration.ofSeconds(60));
        assertThat(Kpis.now(platform).of(KPI)).isEqualTo(before + ROWS);
    }

    private void awaitProcessed(String id) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (platform.api(CLIENT)
                        .get("/v1/aanleveringen/" + id)
                        .path("status")
                        .asText()
                        .equals("BEZIG")
                && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    private String announce() {
        return platform.api(CLIENT)
                .post(
                        "/v1/aanleveringen",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("soort", "BEWIJZEN")
                                .put("pilot", PILOT))
                .path("id")
                .asText();
    }

    /** Through the gateway, with the length of the whole. */
    private void sendHalf(String id) throws Exception {
        URI gateway = platform.url();
        try (Socket connection = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = connection.getOutputStream();
            out.write(("PUT /v1/aanleveringen/" + id + "/inhoud HTTP/1.1\r\nHost: " + gateway.getAuthority()
                            + "\r\nAuthorization: Bearer " + platform.token(CLIENT)
                            + "\r\nContent-Type: text/csv\r\nContent-Length: " + content.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, content.length / 2);
            out.flush();
            Thread.sleep(1000);
        }
    }
}
