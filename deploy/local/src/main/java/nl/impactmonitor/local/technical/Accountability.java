package nl.impactmonitor.local.technical;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.platform.local.PartFailed;

/** The audit of participant-service and the Logboek Dataverwerkingen of all who keep one, by endpoints that the gateway does not route. */
public final class Accountability {

    private final List<String> keepers;
    private final Supplier<String> token;

    /** @param keepers addresses of the services that keep a logboek; the first one keeps the audit too */
    public Accountability(List<String> keepers, Supplier<String> token) {
        this.keepers = keepers;
        this.token = token;
    }

    /** Checks the whole chain; an anchor of an earlier check shows whether its end is still there. */
    public JsonNode check(Optional<String> anchor) {
        return new ApiClient(keepers.getFirst(), token)
                .get("/beheer/audit/controle" + anchor.map(a -> "?anker=" + a).orElse(""));
    }

    /** Writes the logboek of a period, a JSON object a line, service by service; a file that is there stays when it fails. */
    public long export(Path file, String query) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (HttpClient http = HttpClient.newHttpClient()) {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            for (String keeper : keepers) {
                append(http, keeper + "/beheer/logboek" + query, part);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file);
        } catch (IOException e) {
            throw new PartFailed("Cannot write the logboek to " + file + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off.", e);
        }
    }

    private void append(HttpClient http, String address, Path part) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofHours(1))
                .header("Authorization", "Bearer " + token.get())
                .build();
        HttpResponse<Path> answer =
                http.send(request, BodyHandlers.ofFile(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        if (answer.statusCode() != 200) {
            throw new PartFailed("GET /beheer/logboek was answered with " + answer.statusCode());
        }
    }
}
