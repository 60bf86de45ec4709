package nl.impactmonitor.kpi.context;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.impactmonitor.platform.scope.PilotScope;

/** The regio's that the caller may name: those of the pilots in scope (row-level security), and the country for who sees all. */
@ApplicationScoped
class Regios {

    static final String LAND = "NL";

    private final AgroalDataSource verzoek;
    private final PilotScope scope;

    Regios(AgroalDataSource verzoek, PilotScope scope) {
        this.verzoek = verzoek;
        this.scope = scope;
    }

    /** What the caller may load figures for. */
    Set<String> toegestaan() {
        Set<String> regios = new HashSet<>(vanPilots().values());
        regios.remove(null);
        if (scope.allPilots()) {
            regios.add(LAND);
        }
        return regios;
    }

    /** Whether there is a pilot in it that the caller sees, or a figure of it. */
    boolean bekend(String regio) {
        return regio.equals(LAND)
                || vanPilots().containsValue(regio)
                || !lees(
                                "select regio, regio from context_waarde where regio = ? and vervangen_op is null limit 1",
                                regio)
                        .isEmpty();
    }

    /** Whether there is such a pilot, for the caller. */
    boolean kent(String pilot) {
        return vanPilots().containsKey(pilot);
    }

    /** Null when the pilot names none. */
    String van(String pilot) {
        return vanPilots().get(pilot);
    }

    /** Those that the pilots of a programma, or one of them, name. */
    Set<String> van(String programma, String pilot) {
        return lees(
                        "select code, regio from pilot where programma = ? and (?::text is null or code = ?)",
                        programma,
                        pilot,
                        pilot)
                .values()
                .stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Regio by pilot. */
    private Map<String, String> vanPilots() {
        return lees("select code, regio from pilot");
    }

    private Map<String, String> lees(String sql, String... waarden) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                vraag.setString(i + 1, waarden[i]);
            }
            Map<String, String> regios = new TreeMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    regios.put(rij.getString(1), rij.getString(2));
                }
            }
            return regios;
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots cannot be read", e);
        }
    }
}
