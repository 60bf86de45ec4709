package nl.impactmonitor.kpi.context;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The code list, with every version that an indicator had. */
@ApplicationScoped
class Indicatoren {

    private static final String LEES =
            "select code, versie, naam, eenheid, omschrijving, bron from context_indicator order by code, versie";

    private static final String VOEG_TOE =
            "insert into context_indicator (code, versie, naam, eenheid, omschrijving, bron) values (?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource verzoek;

    Indicatoren(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** Of each indicator the version in force. */
    SortedMap<String, Indicator> alle() {
        SortedMap<String, Indicator> laatste = new TreeMap<>();
        versies().forEach(indicator -> laatste.put(indicator.code(), indicator));
        return laatste;
    }

    /** In order of code and versie. */
    List<Indicator> versies() {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(LEES);
                ResultSet rij = vraag.executeQuery()) {
            List<Indicator> indicatoren = new ArrayList<>();
            while (rij.next()) {
                indicatoren.add(new Indicator(
                        rij.getString(1),
                        rij.getInt(2),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getString(5),
                        rij.getString(6)));
            }
            return indicatoren;
        } catch (SQLException e) {
            throw new IllegalStateException("the code list cannot be read", e);
        }
    }

    /** Until the end of the transaction: two who change one code wait for each other. */
    void vergrendel(String code) {
        voerUit("select pg_advisory_xact_lock(hashtext('context_indicator'), hashtext(?))", code);
    }

    void voegToe(Indicator i) {
        voerUit(VOEG_TOE, i.code(), i.versie(), i.naam(), i.eenheid(), i.omschrijving(), i.bron());
    }

    private void voerUit(String sql, Object... waarden) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                opdracht.setObject(i + 1, waarden[i]);
            }
            opdracht.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the code list cannot be changed", e);
        }
    }
}
