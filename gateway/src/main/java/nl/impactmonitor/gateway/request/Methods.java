package nl.impactmonitor.gateway.request;

import java.util.List;

/** The methods that an API of this kind uses; TRACE, CONNECT and self-made ones are refused. */
public final class Methods {

    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Methods() {}

    public static boolean isKnown(String method) {
        return KNOWN.contains(method);
    }

    /** Value of an Allow header. */
    public static String allowed() {
        return String.join(", ", KNOWN);
    }
}
