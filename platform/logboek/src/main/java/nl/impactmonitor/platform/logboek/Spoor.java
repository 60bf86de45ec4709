package nl.impactmonitor.platform.logboek;

import io.opentelemetry.api.trace.Span;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a read belongs, in the words of W3C Trace Context.
 *
 * @param trace 16 bytes, the trace that the logs of the services show as well
 * @param vreemdeTrace the trace in which a calling application asked for this, null when none did
 * @param vreemdeSpan 8 bytes, the action of the calling application
 */
record Spoor(byte[] trace, byte[] vreemdeTrace, byte[] vreemdeSpan) {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}.*");

    /** @param traceparent header of the request, null when absent */
    static Spoor van(String traceparent) {
        var context = Span.current().getSpanContext();
        byte[] trace = context.isValid() ? context.getTraceIdBytes() : nieuw();
        Matcher vreemd = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return vreemd.matches()
                ? new Spoor(trace, HEX.parseHex(vreemd.group(1)), HEX.parseHex(vreemd.group(2)))
                : new Spoor(trace, null, null);
    }

    String tekst() {
        return HEX.formatHex(trace);
    }

    /** Never 0, which W3C Trace Context calls no span. */
    static long nieuweSpan() {
        long span = ThreadLocalRandom.current().nextLong();
        return span == 0 ? 1 : span;
    }

    private static byte[] nieuw() {
        UUID id = UUID.randomUUID();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
