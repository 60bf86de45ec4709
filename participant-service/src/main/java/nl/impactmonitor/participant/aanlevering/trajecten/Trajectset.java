package nl.impactmonitor.participant.aanlevering.trajecten;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.aanlevering.Uitkomst;
import nl.impactmonitor.participant.aanlevering.trajecten.Trajectopslag.Bekend;
import nl.impactmonitor.participant.aanlevering.trajecten.Trajectverwerking.Gelezen;
import nl.impactmonitor.participant.scholingstraject.Trajectgeschiedenis;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.platform.rest.FieldError;

/** Judges and writes a set of trajecten, each of which is in it once. */
@ApplicationScoped
class Trajectset {

    private final Trajectopslag opslag;
    private final Trajectgeschiedenis geschiedenis;
    private final Staten staten;

    Trajectset(Trajectopslag opslag, Trajectgeschiedenis geschiedenis, Staten staten) {
        this.opslag = opslag;
        this.geschiedenis = geschiedenis;
        this.staten = staten;
    }

    /** @param rijen by own key */
    void neem(Connection c, Levering levering, Map<String, Gelezen> rijen, Uitkomst uitkomst) throws SQLException {
        if (rijen.isEmpty()) {
            return;
        }
        Map<String, Bekend> bekend = opslag.zoek(c, levering.organisatie(), rijen.keySet());
        List<Bekend> terug = ingetrokken(c, levering, rijen.values(), bekend, uitkomst);
        Map<UUID, TrajectRij> nieuw = nieuw(c, levering, rijen.values(), bekend, uitkomst);
        Map<Bekend, TrajectRij> gewijzigd = gewijzigd(c, levering, rijen.values(), bekend, uitkomst);
        geschiedenis.bewaar(Stream.concat(terug.stream(), gewijzigd.keySet().stream())
                .map(Bekend::id)
                .toList());
        opslag.trekIn(c, terug);
        opslag.wijzig(c, gewijzigd);
        staten.publiceer(
                Aggregaat.TRAJECT,
                Stream.concat(
                                nieuw.keySet().stream(),
                                gewijzigd.keySet().stream().map(Bekend::id))
                        .toList(),
                Aggregaat.TRAJECT.type("aangeleverd"));
        terug.forEach(t -> staten.publiceerIngetrokken(t.id(), t.versie() + 1));
    }

    private List<Bekend> ingetrokken(
            Connection c, Levering levering, Collection<Gelezen> rijen, Map<String, Bekend> bekend, Uitkomst uitkomst)
            throws SQLException {
        List<Gelezen> gevraagd =
                rijen.stream().filter(rij -> rij.traject() == null).toList();
        List<Bekend> terug = new ArrayList<>();
        if (gevraagd.isEmpty()) {
            return terug;
        }
        Set<UUID> metDeelnames = opslag.metDeelnames(
                c,
                gevraagd.stream()
                        .map(rij -> bekend.get(rij.bronId()))
                        .filter(java.util.Objects::nonNull)
                        .map(Bekend::id)
                        .toList());
        for (Gelezen rij : gevraagd) {
            Bekend traject = bekend.get(rij.bronId());
            if (traject == null || !traject.pilot().equals(levering.pilot())) {
                weiger(
                        rij,
                        "/intrekken",
                        "ONBEKENDE_RIJ",
                        "Onder deze sleutel is bij deze pilot niets aangeleverd.",
                        uitkomst);
            } else if (traject.ingetrokken()) {
                uitkomst.ongewijzigd();
            } else if (metDeelnames.contains(traject.id())) {
                weiger(
                        rij,
                        "/intrekken",
                        "HEEFT_DEELNAMES",
                        "Aan dit traject zijn deelnames: trek die eerst in, of lever het met status GESTOPT.",
                        uitkomst);
            } else {
                terug.add(traject);
                uitkomst.gewijzigd();
            }
        }
        return terug;
    }

    private Map<UUID, TrajectRij> nieuw(
            Connection c, Levering levering, Collection<Gelezen> rijen, Map<String, Bekend> bekend, Uitkomst uitkomst)
            throws SQLException {
        Map<UUID, Gelezen> gelezen = new LinkedHashMap<>();
        rijen.stream()
                .filter(rij -> rij.traject() != null && !bekend.containsKey(rij.bronId()))
                .forEach(rij -> gelezen.put(UUID.randomUUID(), rij));
        Map<UUID, TrajectRij> nieuw = new LinkedHashMap<>();
        gelezen.forEach((id, rij) -> nieuw.put(id, rij.traject()));
        if (nieuw.isEmpty()) {
            return nieuw;
        }
        Set<String> binnen = opslag.voegToe(c, levering, nieuw);
        Map<UUID, byte[]> inhouden = new LinkedHashMap<>();
        gelezen.forEach((id, rij) -> {
            if (binnen.contains(rij.bronId())) {
                inhouden.put(id, rij.inhoud());
                uitkomst.opgenomen();
            } else {
                nieuw.remove(id);
                anderePilot(rij, uitkomst);
            }
        });
        opslag.nieuweInhoud(c, inhouden);
        return nieuw;
    }

    private Map<Bekend, TrajectRij> gewijzigd(
            Connection c, Levering levering, Collection<Gelezen> rijen, Map<String, Bekend> bekend, Uitkomst uitkomst)
            throws SQLException {
        Map<Bekend, TrajectRij> gewijzigd = new LinkedHashMap<>();
        Map<UUID, byte[]> inhouden = new LinkedHashMap<>();
        for (Gelezen rij : rijen) {
            Bekend was = bekend.get(rij.bronId());
            if (rij.traject() == null || was == null) {
                continue;
            }
            if (was.pilot().equals(levering.pilot())) {
                gewijzigd.put(was, rij.traject());
                inhouden.put(was.id(), rij.inhoud());
            } else {
                anderePilot(rij, uitkomst);
            }
        }
        Set<UUID> anders = inhouden.isEmpty() ? Set.of() : opslag.nieuweInhoud(c, inhouden);
        uitkomst.ongewijzigd(gewijzigd.size() - anders.size());
        gewijzigd.keySet().removeIf(traject -> !anders.contains(traject.id()));
        gewijzigd.forEach((was, traject) -> uitkomst.gewijzigd());
        return gewijzigd;
    }

    private static void anderePilot(Gelezen rij, Uitkomst uitkomst) {
        weiger(rij, "/bronId", "ANDERE_PILOT", "Dit traject is eerder bij een andere pilot aangeleverd.", uitkomst);
    }

    private static void weiger(Gelezen rij, String pointer, String code, String melding, Uitkomst uitkomst) {
        uitkomst.geweigerd(rij.ruw(), rij.bronId(), List.of(new FieldError(pointer, code, melding)));
    }
}
