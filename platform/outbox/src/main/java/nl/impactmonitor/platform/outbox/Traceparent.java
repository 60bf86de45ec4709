package nl.impactmonitor.platform.outbox;

import io.opentelemetry.api.trace.Span;

/** The W3C trace context of the change, carried through the row to the consumers. */
final class Traceparent {
    private Traceparent() {}

    /** @return null outside a trace */
    static String current() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
