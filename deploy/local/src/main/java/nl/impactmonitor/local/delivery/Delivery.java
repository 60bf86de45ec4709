package nl.impactmonitor.local.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.platform.local.PartFailed;

/** Pushes one delivery through the gateway, as the machine of a ROC or gemeente does. */
public final class Delivery {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_ERRORS = 10;

    /** Half a second apart: longer than a part needs to be up again. */
    private static final int ATTEMPTS = 120;

    /**
     * {@code rows} that were offered; the other numbers tell what became of them.
     *
     * @param message why the whole delivery failed; empty when it did not
     */
    public record Report(
            String id,
            String status,
            String message,
            long rows,
            long taken,
            long changed,
            long unchanged,
            long refused,
            List<String> firstErrors,
            String errorList) {

        public boolean clean() {
            return status.equals("KLAAR") && refused == 0;
        }
    }

    /** What is pushed, and whether anything of it may stay. */
    public record Announcement(String soort, String pilot, boolean dryRun, boolean allOrNothing) {

        static Announcement of(String soort, String pilot) {
            return new Announcement(soort, pilot, false, false);
        }

        JsonNode asJson(String fileName) {
            return JSON.createObjectNode()
                    .put("soort", soort)
                    .put("pilot", pilot)
                    .put("bestandsnaam", fileName)
                    .put("proef", dryRun)
                    .put("acceptatie", allOrNothing ? "ALLES_OF_NIETS" : "PER_RIJ");
        }
    }

    private final ApiClient gateway;
    private final String address;

    public Delivery(ApiClient gateway, String address) {
        this.gateway = gateway;
        this.address = address;
    }

    /** Streams the file; {@code progress} hears the status resource each half second. */
    public Report push(Path file, String soort, String pilot, Consumer<JsonNode> progress) {
        return push(file, Announcement.of(soort, pilot), progress);
    }

    /** As above; the name of the file tells its format (.csv) and whether it is packed (.gz). */
    public Report push(Path file, Announcement announcement, Consumer<JsonNode> progress) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new PartFailed("The file " + file + " cannot be read.");
        }
        Supplier<InputStream> content = () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new PartFailed("The file " + file + " cannot be read: " + e.getMessage(), e);
            }
        };
        return push(BodyPublishers.ofInputStream(content), file.getFileName().toString(), announcement, progress);
    }

    public Report push(byte[] content, String fileName, String soort, String pilot) {
        return push(BodyPublishers.ofByteArray(content), fileName, Announcement.of(soort, pilot), status -> {});
    }

    private Report push(
            BodyPublisher content, String fileName, Announcement announcement, Consumer<JsonNode> progress) {
        JsonNode made = gateway.post("/v1/aanleveringen", announcement.asJson(fileName));
        String path = "/v1/aanleveringen/" + made.path("id").asText();
        boolean packed = fileName.endsWith(".gz");
        boolean csv = fileName.endsWith(".csv") || fileName.endsWith(".csv.gz");
        gateway.put(path + "/inhoud", content, csv ? "text/csv" : "application/x-ndjson", packed ? "gzip" : null);
        JsonNode status = status(path);
        while (List.of("WACHT_OP_INHOUD", "BEZIG")
                .contains(status.path("status").asText())) {
            progress.accept(status);
            pause();
            status = status(path);
        }
        return report(path, status);
    }

    /** What was received is taken whatever happens; a part that is started again meanwhile must not end the watching. */
    private JsonNode status(String path) {
        for (int attempt = 1; ; attempt++) {
            try {
                return gateway.get(path);
            } catch (PartFailed e) {
                if (attempt == ATTEMPTS) {
                    throw new PartFailed(
                            "The content of " + address + path + " was received, but how it fares cannot be told: "
                                    + e.getMessage(),
                            e);
                }
                pause();
            }
        }
    }

    /** The CSV with what was wrong with each row; streamed. */
    public void writeResult(String id, Path file) {
        gateway.download("/v1/aanleveringen/" + id + "/resultaat", "text/csv", file);
    }

    private Report report(String path, JsonNode status) {
        List<String> errors = new ArrayList<>();
        long refused = status.path("geweigerd").asLong();
        if (refused > 0) {
            for (JsonNode error :
                    gateway.get(path + "/fouten?limit=" + FIRST_ERRORS).path("items")) {
                errors.add("row " + error.path("rij").asText("?") + " ("
                        + error.path("bronId").asText("no bronId") + ") "
                        + error.path("pointer").asText("") + ": "
                        + error.path("melding").asText());
            }
        }
        return new Report(
                status.path("id").asText(),
                status.path("status").asText(),
                status.path("melding").asText(""),
                status.path("rijen").asLong(),
                status.path("opgenomen").asLong(),
                status.path("gewijzigd").asLong(),
                status.path("ongewijzigd").asLong(),
                refused,
                errors,
                address + path + "/fouten");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off; what was taken stays, and the same file can be pushed again.");
        }
    }
}
