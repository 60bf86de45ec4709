package nl.impactmonitor.interview.codeboek;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.interview.refi.Project;

/**
 * What the standard has no place for: kind, reach, deelvraag, box and the code itself. Each value is a set of the codes that
 * have it, named {@code Impactmonitor: soort LES} and so on, since sets are part of the standard and travel with a project.
 * Values that a code has by itself, kind THEMA and the code that follows from its name, need none.
 */
public final class Refikenmerken {

    private static final String VOOR = "Impactmonitor: ";
    private static final String SOORT = "soort";
    private static final String REIKWIJDTE = "reikwijdte";
    private static final String DEELVRAAG = "deelvraag";
    private static final String KADER = "evaluatiekader";
    private static final String CODE = "code";

    private final Map<UUID, Map<String, String>> gezegd = new HashMap<>();

    private Refikenmerken() {}

    /** The sets that say of these codes what they are. */
    public static List<Project.Verzameling> van(List<Code> codes) {
        Map<String, List<UUID>> perWaarde = new LinkedHashMap<>();
        for (Code code : codes) {
            kenmerken(code).forEach((soort, waarde) -> perWaarde
                    .computeIfAbsent(VOOR + soort + " " + waarde, n -> new ArrayList<>())
                    .add(code.guid()));
        }
        return perWaarde.entrySet().stream()
                .map(e -> new Project.Verzameling(guid(e.getKey()), e.getKey(), null, e.getValue()))
                .toList();
    }

    private static Map<String, String> kenmerken(Code code) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        if (code.soort() != CodeSoort.THEMA) {
            kenmerken.put(SOORT, code.soort().name());
        }
        Optional.ofNullable(code.reikwijdte()).ifPresent(r -> kenmerken.put(REIKWIJDTE, r.name()));
        Optional.ofNullable(code.deelvraag()).ifPresent(d -> kenmerken.put(DEELVRAAG, d.toString()));
        Optional.ofNullable(code.evaluatiekader()).ifPresent(k -> kenmerken.put(KADER, k.name()));
        if (!code.code().equals(Codenaam.van(code.naam()))) {
            kenmerken.put(CODE, code.code());
        }
        return kenmerken;
    }

    private static UUID guid(String naam) {
        return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
    }

    static Refikenmerken lees(List<Project.Verzameling> verzamelingen) {
        Refikenmerken kenmerken = new Refikenmerken();
        for (Project.Verzameling v : verzamelingen) {
            if (isKenmerk(v)) {
                String[] delen = v.naam().substring(VOOR.length()).split(" ", 2);
                v.codes().forEach(guid -> kenmerken
                        .gezegd
                        .computeIfAbsent(guid, g -> new HashMap<>())
                        .put(delen[0], delen[1]));
            }
        }
        return kenmerken;
    }

    /** Whether a set says something of its codes that is understood here. */
    public static boolean isKenmerk(Project.Verzameling v) {
        String[] delen =
                v.naam().startsWith(VOOR) ? v.naam().substring(VOOR.length()).split(" ", 2) : new String[0];
        return delen.length == 2
                && switch (delen[0]) {
                    case SOORT -> is(CodeSoort.values(), delen[1]);
                    case REIKWIJDTE -> is(Reikwijdte.values(), delen[1]);
                    case KADER -> is(Evaluatiekader.values(), delen[1]);
                    case DEELVRAAG -> delen[1].matches("[1-6]");
                    case CODE -> delen[1].matches("[A-Z0-9_-]{1,60}");
                    default -> false;
                };
    }

    private static boolean is(Enum<?>[] waarden, String naam) {
        return Stream.of(waarden).anyMatch(w -> w.name().equals(naam));
    }

    Optional<String> code(UUID guid) {
        return Optional.ofNullable(gezegd.getOrDefault(guid, Map.of()).get(CODE));
    }

    /** Goes with the kind: where the file says that, it also says whether there is a reach. */
    private static Reikwijdte reikwijdte(Map<String, String> waarden, Code code) {
        if (waarden.containsKey(REIKWIJDTE)) {
            return Reikwijdte.valueOf(waarden.get(REIKWIJDTE));
        }
        return waarden.containsKey(SOORT) ? null : code.reikwijdte();
    }

    /** The code with what the file says of it. */
    Code op(Code code) {
        Map<String, String> waarden = gezegd.getOrDefault(code.guid(), Map.of());
        CodeSoort soort = waarden.containsKey(SOORT) ? CodeSoort.valueOf(waarden.get(SOORT)) : code.soort();
        return new Code(
                code.guid(),
                code.code(),
                code.naam(),
                code.omschrijving(),
                soort,
                reikwijdte(waarden, code),
                code.bovenliggend(),
                code.thema(),
                code.kleur(),
                code.codeerbaar(),
                waarden.containsKey(DEELVRAAG) ? Integer.valueOf(waarden.get(DEELVRAAG)) : code.deelvraag(),
                waarden.containsKey(KADER) ? Evaluatiekader.valueOf(waarden.get(KADER)) : code.evaluatiekader());
    }
}
