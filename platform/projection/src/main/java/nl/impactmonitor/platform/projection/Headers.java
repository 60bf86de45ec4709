package nl.impactmonitor.platform.projection;

import java.nio.charset.StandardCharsets;

/** Headers of a record as text. */
final class Headers {
    private Headers() {}

    /** @return null when there is none */
    static String text(org.apache.kafka.common.header.Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Object value) {
        return String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }
}
