package nl.impactmonitor.kpi.berekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a vastgestelde berekening is about, without its figures; of the pilots in scope of the running transaction. */
@ApplicationScoped
public class Berekeningkoppen {

    /**
     * In SQL, of a row b of the table: what tells one telling of it from another. That somebody withdrew since changes no figure of
     * it, and is no other one.
     */
    public static final String VERTELD = "md5((b.inhoud - 'ingetrokken')::text)";

    /** @param peildatum last day of what it counts */
    public record Kop(List<String> pilots, LocalDate peildatum) {}

    private final AgroalDataSource verzoek;

    Berekeningkoppen(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    public Optional<Kop> zoek(String id) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag =
                        db.prepareStatement("select pilots, peildatum from berekening where id = ?")) {
            vraag.setString(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Kop(
                                List.of((String[]) rij.getArray(1).getArray()), rij.getObject(2, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the berekening cannot be read", e);
        }
    }
}
