package nl.impactmonitor.participant.verwijdering;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one written form of a proof, over which its seal goes. */
final class Zegel {

    private Zegel() {}

    static byte[] tekst(UUID bewijs, String pilot, Verwijderreden reden, Instant op, String rijen) {
        return String.join("|", bewijs.toString(), pilot, reden.name(), op.toString(), rijen)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Such as {@code bewijs=1,meting=2}; kinds without rows are left out. */
    static String schrijf(Map<String, Long> rijen) {
        return new TreeMap<>(rijen)
                .entrySet().stream()
                        .filter(e -> e.getValue() > 0)
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(","));
    }

    static Map<String, Long> lees(String rijen) {
        return Stream.of(rijen.split(","))
                .map(r -> r.split("="))
                .collect(Collectors.toMap(r -> r[0], r -> Long.valueOf(r[1]), Long::sum, TreeMap::new));
    }
}
