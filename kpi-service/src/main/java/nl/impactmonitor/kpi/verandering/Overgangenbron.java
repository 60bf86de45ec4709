package nl.impactmonitor.kpi.verandering;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.poort.LiveBron;

/** The transitions as they are now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
public class Overgangenbron implements LiveBron<Overgangenbron.Vraag, Overgangsbeeld> {

    /** @param moment of the later meting */
    public record Vraag(Selectie selectie, Meetmoment moment) {}

    private static final String SQL = """
            select pilot, groep, soort, code, vergelijkbaarheidsgroep, leerder_type, van, naar, sum(n)
            from celfeit
            where %s and soort in (?, ?, ?)
            group by pilot, groep, soort, code, vergelijkbaarheidsgroep, leerder_type, van, naar
            """;

    private final AgroalDataSource verzoek;

    Overgangenbron(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Overgangsbeeld lees(Vraag vraag) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht =
                        db.prepareStatement(SQL.formatted(vraag.selectie().voorwaarde()))) {
            int nummer = vraag.selectie().zet(db, opdracht);
            String soort = vraag.moment().soort();
            opdracht.setString(nummer, soort);
            opdracht.setString(nummer + 1, soort + "_UITVAL");
            opdracht.setString(nummer + 2, soort + "_OPEN");
            List<Telrij> rijen = new ArrayList<>();
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    rijen.add(new Telrij(
                            rij.getString(1),
                            Groep.valueOf(rij.getString(2)),
                            Telrij.Kant.van(rij.getString(3)),
                            rij.getString(4),
                            rij.getString(5),
                            rij.getString(6),
                            rij.getBigDecimal(7),
                            rij.getBigDecimal(8),
                            rij.getLong(9)));
                }
            }
            return new Overgangsbeeld(rijen);
        } catch (SQLException e) {
            throw new IllegalStateException("the transitions cannot be read", e);
        }
    }

    @Override
    public Overgangsbeeld intern(Vraag vraag, Overgangsbeeld gelezen, Rijregel regel) {
        return gelezen.onder(
                regel,
                vraag.selectie().ruimer().stream()
                        .map(ruimer -> lees(new Vraag(ruimer, vraag.moment())))
                        .toList());
    }
}
