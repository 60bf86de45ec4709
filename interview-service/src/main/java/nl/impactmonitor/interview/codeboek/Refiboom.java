package nl.impactmonitor.interview.codeboek;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.impactmonitor.interview.refi.Project;

/** Codes as the tree that REFI-QDA has of them. */
public final class Refiboom {

    private Refiboom() {}

    /**
     * Of several versions of codebooks: the tree of each, where a code that a later one has too stands in the later only; what
     * was under such a code is found there or comes to the top.
     *
     * @param boeken the latest first
     * @param notities memos of codes, by the GUID of the code
     */
    public static List<Project.Code> van(Collection<Codeboek> boeken, Map<UUID, List<UUID>> notities) {
        Map<UUID, Code> codes = new LinkedHashMap<>();
        Map<UUID, UUID> boven = new LinkedHashMap<>();
        for (Codeboek boek : boeken) {
            for (Code code : boek.codes()) {
                if (codes.putIfAbsent(code.guid(), code) == null && code.bovenliggend() != null) {
                    boek.zoek(code.bovenliggend()).ifPresent(b -> boven.put(code.guid(), b.guid()));
                }
            }
        }
        return onder(null, codes, boven, notities);
    }

    /** The codes that {@link #van} gives: each as the first of these has it. */
    public static List<Code> nieuwste(Collection<Codeboek> boeken) {
        Map<UUID, Code> codes = new LinkedHashMap<>();
        boeken.forEach(boek -> boek.codes().forEach(code -> codes.putIfAbsent(code.guid(), code)));
        return List.copyOf(codes.values());
    }

    private static List<Project.Code> onder(
            UUID boven, Map<UUID, Code> codes, Map<UUID, UUID> plaats, Map<UUID, List<UUID>> notities) {
        return codes.values().stream()
                .filter(c -> Objects.equals(plaats.get(c.guid()), boven))
                .map(c -> code(c, onder(c.guid(), codes, plaats, notities), notities))
                .toList();
    }

    private static Project.Code code(Code code, List<Project.Code> onder, Map<UUID, List<UUID>> notities) {
        return new Project.Code(
                code.guid(),
                code.naam(),
                code.codeerbaar(),
                code.kleur(),
                code.omschrijving().isEmpty() ? null : code.omschrijving(),
                notities.getOrDefault(code.guid(), List.of()),
                onder);
    }
}
