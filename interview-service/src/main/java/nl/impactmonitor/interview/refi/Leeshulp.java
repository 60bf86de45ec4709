package nl.impactmonitor.interview.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads values of elements and collects what is wrong with them, so that a caller hears everything at once. */
final class Leeshulp {

    private static final Pattern GUID = Pattern.compile("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}?");
    private static final Pattern KLEUR = Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})");
    private static final UUID GEEN = new UUID(0, 0);

    private record Verwijzing(UUID naar, String plaats) {}

    private final List<Geweigerd.Fout> fouten = new ArrayList<>();
    private final Map<String, Set<UUID>> bekend = new HashMap<>();
    private final Map<String, List<Verwijzing>> verwijzingen = new HashMap<>();

    void fout(String plaats, String code, String melding) {
        if (fouten.size() < Grenzen.FOUTEN) {
            fouten.add(new Geweigerd.Fout(plaats, code, melding));
        }
    }

    /** The own GUID of an element; each may occur once among its kind. */
    UUID eigen(Knoop knoop, String soort) {
        UUID guid = guid(knoop, "guid", true);
        if (guid != GEEN && !bekend.computeIfAbsent(soort, s -> new HashSet<>()).add(guid)) {
            fout(knoop.plaats, "DUBBELE_GUID", "Deze GUID komt meer dan eens voor.");
        }
        return guid;
    }

    /** A GUID that must be that of an element of this kind, wherever that stands in the file; null when absent. */
    UUID verwijzing(Knoop knoop, String attribuut, boolean verplicht, String soort) {
        UUID guid = guid(knoop, attribuut, verplicht);
        if (guid != null && guid != GEEN) {
            verwijzingen.computeIfAbsent(soort, s -> new ArrayList<>()).add(new Verwijzing(guid, knoop.plaats));
        }
        return guid;
    }

    List<UUID> verwijzingen(Knoop knoop, String kind, String soort) {
        return knoop.lijst(kind).stream()
                .map(k -> verwijzing(k, "targetGUID", true, soort))
                .toList();
    }

    private UUID guid(Knoop knoop, String attribuut, boolean verplicht) {
        String tekst = knoop.lees(attribuut);
        if (tekst == null && !verplicht) {
            return null;
        }
        if (tekst == null || !GUID.matcher(tekst.strip()).matches()) {
            fout(knoop.plaats + "/@" + attribuut, "ONGELDIGE_GUID", "Hier hoort een GUID te staan.");
            return GEEN;
        }
        return UUID.fromString(tekst.strip().replace("{", "").replace("}", ""));
    }

    int getal(Knoop knoop, String attribuut) {
        String tekst = knoop.lees(attribuut);
        try {
            return Integer.parseInt(tekst == null ? "" : tekst.strip());
        } catch (NumberFormatException e) {
            fout(knoop.plaats + "/@" + attribuut, "VERKEERD_TYPE", "Hier hoort een geheel getal te staan.");
            return -1;
        }
    }

    boolean waar(Knoop knoop, String attribuut) {
        String tekst = knoop.lees(attribuut);
        return tekst == null || tekst.strip().equals("true") || tekst.strip().equals("1");
    }

    String verplicht(Knoop knoop, String attribuut) {
        String tekst = knoop.lees(attribuut);
        if (tekst == null || tekst.isBlank()) {
            fout(knoop.plaats + "/@" + attribuut, "ONTBREEKT", "Dit kenmerk is verplicht.");
            return "";
        }
        return tekst;
    }

    String kleur(Knoop knoop) {
        String tekst = knoop.lees("color");
        if (tekst != null && !KLEUR.matcher(tekst.strip()).matches()) {
            fout(knoop.plaats + "/@color", "ONGELDIGE_KLEUR", "Een kleur is # met drie of zes hexadecimale cijfers.");
            return null;
        }
        return tekst == null ? null : tekst.strip();
    }

    /** A time without a zone is taken as UTC. */
    Instant tijd(Knoop knoop, String attribuut) {
        String tekst = knoop.lees(attribuut);
        if (tekst == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(tekst.strip()).toInstant();
        } catch (DateTimeException zonderZone) {
            try {
                return LocalDateTime.parse(tekst.strip()).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                fout(knoop.plaats + "/@" + attribuut, "VERKEERD_TYPE", "Hier hoort een datum met tijd te staan.");
                return null;
            }
        }
    }

    /** After everything was read. @throws Geweigerd with all that is wrong */
    void klaar() {
        verwijzingen.forEach((soort, lijst) -> {
            Set<UUID> er = bekend.getOrDefault(soort, Set.of());
            lijst.stream()
                    .filter(v -> !er.contains(v.naar()))
                    .forEach(v -> fout(
                            v.plaats(), "ONBEKENDE_VERWIJZING", "Wat hier wordt genoemd staat niet in het bestand."));
        });
        if (!fouten.isEmpty()) {
            throw Geweigerd.om(fouten);
        }
    }
}
