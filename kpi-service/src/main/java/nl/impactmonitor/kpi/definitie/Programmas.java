package nl.impactmonitor.kpi.definitie;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;

/** The programmas and their pilots, as far as the caller of the running transaction may see them. */
@ApplicationScoped
public class Programmas {

    private final AgroalDataSource verzoek;

    Programmas(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** A programma of the seed, also before its first pilot, or one with a pilot that the caller may see. */
    public boolean bekend(String programma) {
        return !codes("select code from programma where code = ?", programma).isEmpty()
                || !pilots(programma).isEmpty();
    }

    public SortedSet<String> pilots(String programma) {
        return codes("select code from pilot where programma = ?", programma);
    }

    private SortedSet<String> codes(String sql, String programma) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(sql)) {
            vraag.setString(1, programma);
            SortedSet<String> codes = new TreeSet<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    codes.add(rij.getString(1));
                }
            }
            return codes;
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots cannot be read", e);
        }
    }
}
