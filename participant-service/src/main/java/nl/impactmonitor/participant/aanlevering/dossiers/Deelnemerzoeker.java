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
        Gevonden gevonden = new Gevonden(levering, sleutel, new HashMap<>(), new HashSet<>(), new HashMap<>());
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
                "select koppeling from weigering" + waar,
                wie,
                rs -> gevonden.geweigerd.add(new Sleutel(rs.getBytes(1))));
        Contextlezer.lees(
                c,
                "select deelnemercode, id, pilot from deelnemer where deelnemercode = any (?)",
                p -> p.setArray(1, c.createArrayOf("text", codes)),
                rs -> gevonden.codes.put(rs.getString(1), new Bekend(rs.getObject(2, UUID.class), rs.getString(3))));
        return gevonden;
    }

    private static Optional<Deelnemercode> code(FeitRij<?> rij) {
        return Optional.ofNullable(rij.deelnemercode()).flatMap(Deelnemercode::lees);
    }

    record Bekend(UUID id, String pilot) {}

    record Gevonden(
            Levering levering,
            Organisatiesleutel sleutel,
            Map<Sleutel, Bekend> koppelingen,
            Set<Sleutel> geweigerd,
            Map<String, Bekend> codes) {

        /** Null exactly when there are bezwaren. */
        UUID van(FeitRij<?> rij, Bezwaren bezwaren) {
            Bekend opCode = opCode(rij, bezwaren);
            Bekend opSleutel = opSleutel(rij, bezwaren);
            if (rij.deelnemer() == null && rij.deelnemercode() == null) {
                bezwaren.invoer(
                        "/deelnemer", "VERPLICHT", "Geef uw eigen sleutel van de deelnemer of de deelnemercode.");
            }
            if (opCode != null && opSleutel != null && !opCode.id().equals(opSleutel.id())) {
                bezwaren.conflict(
                        "/deelnemercode",
                        "ANDERE_DEELNEMER",
                        "De deelnemercode en uw eigen sleutel wijzen niet" + " dezelfde persoon aan.");
            }
            Bekend bekend = opSleutel != null ? opSleutel : opCode;
            if (bekend != null && !bekend.pilot().equals(levering.pilot())) {
                bezwaren.conflict("", "ANDERE_PILOT", "Deze persoon staat bij een andere pilot geregistreerd.");
            }
            return bezwaren.geen() ? bekend.id() : null;
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

        private Bekend opSleutel(FeitRij<?> rij, Bezwaren bezwaren) {
            if (rij.deelnemer() == null) {
                return null;
            }
            Sleutel koppeling = new Sleutel(sleutel.koppeling(rij.deelnemer()));
            Bekend bekend = koppelingen.get(koppeling);
            if (bekend == null && geweigerd.contains(koppeling)) {
                bezwaren.conflict("/deelnemer", "INGETROKKEN", "Deze persoon heeft de instemming ingetrokken.");
            } else if (bekend == null) {
                onbekend("/deelnemer", bezwaren);
            }
            return bekend;
        }

        private static void onbekend(String pointer, Bezwaren bezwaren) {
            bezwaren.conflict(
                    pointer, "DEELNEMER_NOG_ONBEKEND", "Deze deelnemer is nog niet bekend; lever die eerst aan.");
        }
    }
}
