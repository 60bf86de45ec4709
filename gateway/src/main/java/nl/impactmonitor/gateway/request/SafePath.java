package nl.impactmonitor.gateway.request;

import java.util.regex.Pattern;

/**
 * Decides about the path as it came over the line, before anybody decodes or normalises it: every later reader then
 * sees the same path as the gateway did. Ids and codes of this API need no percent-encoding, so none is taken.
 */
public final class SafePath {

    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9._~-]+)+");
    private static final Pattern DOTS_ONLY = Pattern.compile("/\\.{1,2}(?:/|$)");
    private static final Pattern RESOURCE_WORD = Pattern.compile("v[0-9]+|[a-z][a-z-]*(?:\\.[a-z]+)?");

    private SafePath() {}

    /** False for encoded characters, dot segments, empty segments (so also for a trailing slash) and parameters. */
    public static boolean accepts(String rawPath) {
        return rawPath != null
                && PLAIN.matcher(rawPath).matches()
                && !DOTS_ONLY.matcher(rawPath).find();
    }

    /** Second segment of an accepted path: {@code deelnemers} of {@code /v1/deelnemers/x}; empty when there is none. */
    public static String resource(String path) {
        String[] segments = path.split("/", 4);
        return segments.length > 2 ? segments[2] : "";
    }

    /** The path for a log: only words of the API itself, an id or anything else becomes a star. */
    public static String forLog(String rawPath) {
        if (!accepts(rawPath)) {
            return "*";
        }
        StringBuilder result = new StringBuilder();
        for (String segment : rawPath.substring(1).split("/")) {
            result.append('/').append(RESOURCE_WORD.matcher(segment).matches() ? segment : "*");
        }
        return result.toString();
    }
}
