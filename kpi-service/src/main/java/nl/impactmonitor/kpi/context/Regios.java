package nl.impactmonitor.kpi.context;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.impactmonitor.platform.rest.ApiException;
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

    /**
     * Null when the pilot names none.
     *
     * @throws ApiException 404 for a pilot that is not there, or not for the caller
     */
    String van(String pilot) {
        Map<String, String> regios = vanPilots();
        if (!regios.containsKey(pilot)) {
            throw ApiException.notFound("Deze pilot bestaat niet.");
        }
        return regios.get(pilot);
    }

    /** Regio by pilot. */
    Map<String, String> vanPilots() {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement("select code, regio from pilot");
                ResultSet rij = vraag.executeQuery()) {
            Map<String, String> regios = new TreeMap<>();
            while (rij.next()) {
                regios.put(rij.getString(1), rij.getString(2));
            }
            return regios;
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots cannot be read", e);
        }
    }
}
