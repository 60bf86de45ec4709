package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.Levering;
import nl.impactmonitor.participant.deelnemercode.Deelnemercode;
import nl.impactmonitor.participant.koppeling.Organisatiesleutel;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.regels.Bezwaren;

/** Finds who rows are about, for all rows of a part at once. */
@ApplicationScoped
class Deelnemerzoeker {

    private final Sleutelbos sleutels;

    Deelnemerzoeker(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    Gevonden zoek(Connection c, Levering levering, List<? extends FeitRij<?>> rijen) throws SQLException {
        Organisatiesleutel sleutel = sleutels.van(levering.organisatie());
        byte[][] koppelingen = rijen.stream()
                .map(FeitRij::deelnemer)
                .filter(Objects::nonNull)
                .map(sleutel::koppeling)
                .toArray(byte[][]::new);
        Object[] codes = rijen.stream()
                .map(Deelnemerzoeker::code)
                .flatMap(Optional::stream)
                .map(Deelnemercode::waarde)
                .toArray();
        Gevonden gevonden = new Gevonden(
                levering,
                sleutel,
                new HashMap<>(),
                Uitgeslotenen.lees(c, levering, koppelingen),
                new HashMap<>(),
                new HashSet<>());
        Contextlezer.Vuller wie = p -> {
            p.setString(1, levering.organisatie());
            p.setArray(2, c.createArrayOf("bytea", koppelingen));
        };
        String waar = " where organisatie = ? and koppeling = any (?)";
        Contextlezer.lees(
                c,
                "select koppeling, deelnemer, pilot from koppeling" + waar,
                wie,
                rs -> gevonden.koppelingen.put(
                        new Sleutel(rs.getBytes(1)), new Bekend(rs.getObject(2, UUID.class), rs.getString(3))));
        Contextlezer.lees(
                c,
                "select deelnemercode, id, pilot from deelnemer where deelnemercode = any (?)",
                p -> p.setArray(1, c.createArrayOf("text", codes)),
                rs -> gevonden.codes.put(rs.getString(1), new Bekend(rs.getObject(2, UUID.class), rs.getString(3))));
        teruggekomen(c, gevonden);
        return gevonden;
    }

    /** Who refused under a key and is registered anew, with an instemming of a later date. Rare, so a query of its own. */
    private static void teruggekomen(Connection c, Gevonden gevonden) throws SQLException {
        if (gevonden.uitgeslotenen.geweigerd().isEmpty() || gevonden.codes.isEmpty()) {
            return;
        }
        Object[] ids = gevonden.codes.values().stream().map(Bekend::id).toArray();
        byte[][] koppelingen = gevonden.uitgeslotenen.geweigerd().keySet().stream()
                .map(Sleutel::bytes)
                .toArray(byte[][]::new);
        Contextlezer.lees(
                c,
                "select w.koppeling, t.deelnemer from weigering w join toestemming t on t.datum > w.sinds"
                        + " where w.organisatie = ? and w.koppeling = any (?) and t.deelnemer = any (?)"
                        + " and t.soort = 'INSTEMMING' and t.gegeven",
                p -> {
                    p.setString(1, gevonden.levering.organisatie());
                    p.setArray(2, c.createArrayOf("bytea", koppelingen));
                    p.setArray(3, c.createArrayOf("uuid", ids));
                },
                rs -> gevonden.teruggekomen.add(new Persoon(rs.getObject(2, UUID.class), new Sleutel(rs.getBytes(1)))));
    }

    private static Optional<Deelnemercode> code(FeitRij<?> rij) {
        return Optional.ofNullable(rij.deelnemercode()).flatMap(Deelnemercode::lees);
    }

    record Bekend(UUID id, String pilot) {}

    /** @param nieuweKoppeling of an own key that points at nobody yet; null when there is none */
    record Persoon(UUID deelnemer, Sleutel nieuweKoppeling) {}

    record Gevonden(
            Levering levering,
            Organisatiesleutel sleutel,
            Map<Sleutel, Bekend> koppelingen,
            Uitgeslotenen uitgeslotenen,
            Map<String, Bekend> codes,
            Set<Persoon> teruggekomen) {

        /** Null exactly when there are bezwaren. */
        Persoon van(FeitRij<?> rij, Bezwaren bezwaren) {
            Bekend opCode = opCode(rij, bezwaren);
            Sleutel koppeling = koppeling(rij);
            Bekend opSleutel = koppeling == null ? null : koppelingen.get(koppeling);
            if (koppeling != null && opSleutel == null) {
                onbekendeSleutel(rij, koppeling, opCode, bezwaren);
            }
            if (rij.deelnemer() == null && rij.deelnemercode() == null) {
                bezwaren.invoer(
                        "/deelnemer", "VERPLICHT", "Geef uw eigen sleutel van de deelnemer of de deelnemercode.");
            }
            if (opCode != null && opSleutel != null && !opCode.id().equals(opSleutel.id())) {
                bezwaren.conflict(
                        "/deelnemercode",
                        "ANDERE_DEELNEMER",
                        "De deelnemercode en uw eigen sleutel wijzen niet dezelfde persoon aan.");
            }
            Bekend bekend = opSleutel != null ? opSleutel : opCode;
            if (bekend != null && !bekend.pilot().equals(levering.pilot())) {
                bezwaren.conflict("", "ANDERE_PILOT", "Deze persoon staat bij een andere pilot geregistreerd.");
            }
            return bezwaren.geen() ? new Persoon(bekend.id(), opSleutel == null ? koppeling : null) : null;
        }

        /** Null when the row names no own key. */
        Sleutel koppeling(FeitRij<?> rij) {
            return rij.deelnemer() == null ? null : new Sleutel(sleutel.koppeling(rij.deelnemer()));
        }

        private Bekend opCode(FeitRij<?> rij, Bezwaren bezwaren) {
            if (rij.deelnemercode() == null) {
                return null;
            }
            Optional<Deelnemercode> code = code(rij);
            if (code.isEmpty()) {
                bezwaren.invoer("/deelnemercode", "ONGELDIGE_DEELNEMERCODE", "Deze code klopt niet: een tikfout?");
                return null;
            }
            Bekend bekend = codes.get(code.get().waarde());
            if (bekend == null) {
                onbekend("/deelnemercode", bezwaren);
            }
            return bekend;
        }

        /** With a deelnemercode beside it the key is to be coupled; it is then no complaint that it is unknown. */
        private void onbekendeSleutel(FeitRij<?> rij, Sleutel koppeling, Bekend opCode, Bezwaren bezwaren) {
            if (uitgeslotenen.afgesloten().contains(koppeling)) {
                bezwaren.conflict("/deelnemer", "AFGESLOTEN", Persoonsbepaling.AFGESLOTEN);
            } else if (uitgeslotenen.geweigerd().containsKey(koppeling)) {
                if (opCode == null || !teruggekomen.contains(new Persoon(opCode.id(), koppeling))) {
                    bezwaren.conflict(
                            "/deelnemer",
                            "INGETROKKEN",
                            "Deze persoon is ingetrokken, door de persoon zelf of door u.");
                }
            } else if (rij.deelnemercode() == null) {
                onbekend("/deelnemer", bezwaren);
            }
        }

        private static void onbekend(String pointer, Bezwaren bezwaren) {
            bezwaren.conflict(
                    pointer, "DEELNEMER_NOG_ONBEKEND", "Deze deelnemer is nog niet bekend; lever die eerst aan.");
        }
    }
}
