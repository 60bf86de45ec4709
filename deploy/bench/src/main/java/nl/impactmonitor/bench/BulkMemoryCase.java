package nl.impactmonitor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import nl.impactmonitor.local.LocalPlatform;
import nl.impactmonitor.local.api.ApiClient;

/**
 * Highest resident memory of the participant-service while it receives and takes a large delivery, beside that of one of
 * about 1 MB, after one of some tens of MB has let the heap grow to what a busy service has. The large one is the small one
 * repeated, made as it is sent. It must be taken to its last row, or the measurement fails.
 */
final class BulkMemoryCase implements BenchCase {

    private static final double BAR = 1.25;
    private static final int WARM_UP = 32;
    private static final Duration TAKING = Duration.ofMinutes(8);

    private final LocalPlatform platform;
    private final int megabytes;

    BulkMemoryCase(LocalPlatform platform, int megabytes) {
        this.platform = platform;
        this.megabytes = megabytes;
    }

    @Override
    public String name() {
        return "memory of a bulk push of " + megabytes + " MB";
    }

    @Override
    public List<Figure> measure() throws Exception {
        byte[] content = BulkCase.content(1_000_000_000, 1_600);
        int times = (int) (megabytes * 1_000_000L / content.length);
        peakWhile(content, WARM_UP);
        Samples small = Samples.of(peakWhile(content, 1));
        Samples large = Samples.of(peakWhile(content, times));
        double ratio = large.median() / small.median();
        return List.of(new Figure(
                "peak memory of participant, delivery of " + megabytes + " MB",
                "MB",
                large,
                "delivery of 1 MB",
                small,
                ratio,
                "at most 1.25 times that of 1 MB",
                ratio <= BAR));
    }

    private double peakWhile(byte[] content, int times) throws Exception {
        ProcessHandle participant =
                platform.parts().get("participant").processes().getFirst();
        ProcessMemory.forgetPeak(participant);
        ApiClient api = platform.api(BulkCase.CLIENT);
        String path = BulkCase.announce(api);
        api.put(path + "/inhoud", BodyPublishers.ofInputStream(() -> repeated(content, times)), "application/x-ndjson");
        long deadline = System.nanoTime() + TAKING.toNanos();
        JsonNode status = api.get(path);
        while (status.path("status").asText().equals("BEZIG") && System.nanoTime() < deadline) {
            Thread.sleep(200);
            status = api.get(path);
        }
        if (!status.path("status").asText().equals("KLAAR")) {
            throw new IllegalStateException("not taken to the end: " + status);
        }
        return ProcessMemory.peakMegabytes(participant);
    }

    private static InputStream repeated(byte[] content, int times) {
        Enumeration<InputStream> parts = Collections.enumeration(IntStream.range(0, times)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(content))
                .toList());
        return new SequenceInputStream(parts);
    }
}
