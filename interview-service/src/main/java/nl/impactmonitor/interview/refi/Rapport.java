package nl.impactmonitor.interview.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.interview.refi.NietOvergenomen.RedenNietOvergenomen;

/** Collects what was not taken over, the same thing once with how often. */
final class Rapport {

    private static final Set<String> PSEUDONIEM = Set.of("name", "id", "basePath", "currentPath", "path");

    private record Sleutel(String onderdeel, RedenNietOvergenomen reden) {}

    private static final class Regel {
        private int aantal;
        private final List<UUID> guids = new ArrayList<>();
    }

    private final Map<Sleutel, Regel> regels = new LinkedHashMap<>();

    void meld(String onderdeel, RedenNietOvergenomen reden, UUID guid) {
        Regel regel = regels.computeIfAbsent(new Sleutel(onderdeel, reden), s -> new Regel());
        regel.aantal++;
        if (guid != null && regel.guids.size() < NietOvergenomen.GENOEMD) {
            regel.guids.add(guid);
        }
    }

    /** Everything below this element that nobody read. */
    void meldOngelezen(Knoop knoop, String pad) {
        for (String attribuut : knoop.nietGevraagd()) {
            if (!attribuut.equals("guid")) {
                meld(pad + "/@" + attribuut, reden(pad, attribuut), guid(knoop));
            }
        }
        for (Knoop kind : knoop.alleKinderen()) {
            String hier = pad + "/" + kind.naam;
            if (kind.isGelezen()) {
                meldOngelezen(kind, hier);
            } else {
                meld(hier, RedenNietOvergenomen.GEEN_TEGENHANGER, guid(kind));
            }
        }
    }

    private static RedenNietOvergenomen reden(String pad, String attribuut) {
        if (attribuut.equals("richTextPath")) {
            return RedenNietOvergenomen.OPMAAK;
        }
        return pad.endsWith("/User") || PSEUDONIEM.contains(attribuut)
                ? RedenNietOvergenomen.PSEUDONIEM
                : RedenNietOvergenomen.GEEN_TEGENHANGER;
    }

    private static UUID guid(Knoop knoop) {
        try {
            return knoop.guid() == null
                    ? null
                    : UUID.fromString(knoop.guid().strip().replace("{", "").replace("}", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    List<NietOvergenomen> lijst() {
        return regels.entrySet().stream()
                .map(r -> new NietOvergenomen(
                        r.getKey().onderdeel(), r.getKey().reden(), r.getValue().aantal, r.getValue().guids))
                .toList();
    }
}
