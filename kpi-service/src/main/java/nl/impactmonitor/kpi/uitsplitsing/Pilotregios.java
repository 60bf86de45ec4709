package nl.impactmonitor.kpi.uitsplitsing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pilots of a programma with their region, first and last day, as far as the caller of the running transaction may see them. */
@ApplicationScoped
public class Pilotregios {

    public record Pilot(Optional<String> regio, LocalDate start, LocalDate einde) {}

    private final AgroalDataSource verzoek;

    Pilotregios(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    public Map<String, Pilot> van(String programma) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag =
                        db.prepareStatement("select code, regio, start, einde from pilot where programma = ?")) {
            vraag.setString(1, programma);
            Map<String, Pilot> pilots = new TreeMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    pilots.put(
                            rij.getString(1),
                            new Pilot(
                                    Optional.ofNullable(rij.getString(2)),
                                    rij.getObject(3, LocalDate.class),
                                    rij.getObject(4, LocalDate.class)));
                }
            }
            return pilots;
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots cannot be read", e);
        }
    }

    public Map<String, Optional<String>> regios(String programma) {
        return van(programma).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().regio()));
    }
}
