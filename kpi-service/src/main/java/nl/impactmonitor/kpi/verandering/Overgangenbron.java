package nl.impactmonitor.kpi.verandering;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.poort.LiveBron;

/** The transitions as they are now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
public class Overgangenbron implements LiveBron<Overgangenbron.Vraag, Overgangsbeeld> {

    /** @param moment of the later meting */
    public record Vraag(Selectie selectie, Meetmoment moment) {}

    /** With the nulmeting itself: whose later meting is to come is who has that one and neither a later one nor left. */
    private static final String SQL = """
            select pilot, groep, code, leerder_type, van, split_part(meetpaar, '>', 1),
                   replace(soort, '_VERVANGEN', ''), vergelijkbaarheidsgroep, naar,
                   sum(case when soort like '%%\\_VERVANGEN' then -n else n end)
            from celfeit
            where %s and soort in ('NUL', ?, ?, ?, ?)
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9
            having sum(case when soort like '%%\\_VERVANGEN' then -n else n end) <> 0
            """;

    /** Who may have a later meting: with the same score at the nulmeting, on the same version of an instrument. */
    private record Nulmeting(
            String pilot, Groep groep, String code, String leerderType, BigDecimal van, String versie) {}

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
            for (String einde : List.of("", "_VERVANGEN", "_UITVAL", "_UITVAL_VERVANGEN")) {
                opdracht.setString(nummer++, vraag.moment().soort() + einde);
            }
            try (ResultSet rij = opdracht.executeQuery()) {
                return new Overgangsbeeld(rijen(rij));
            }
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

    private static List<Telrij> rijen(ResultSet rij) throws SQLException {
        List<Telrij> rijen = new ArrayList<>();
        Map<Nulmeting, String> versies = new HashMap<>();
        Map<Nulmeting, Long> open = new LinkedHashMap<>();
        while (rij.next()) {
            Nulmeting nul = new Nulmeting(
                    rij.getString(1),
                    Groep.valueOf(rij.getString(2)),
                    rij.getString(3),
                    rij.getString(4),
                    rij.getBigDecimal(5),
                    rij.getString(6));
            String soort = rij.getString(7);
            long n = rij.getLong(10);
            if (soort.equals("NUL")) {
                versies.put(nul, rij.getString(8));
                open.merge(nul, n, Math::addExact);
            } else {
                open.merge(nul, -n, Math::addExact);
                rijen.add(telrij(nul, Telrij.Kant.van(soort), rij.getString(8), rij.getBigDecimal(9), n));
            }
        }
        open.forEach((nul, n) -> {
            if (nul.van() != null && n != 0) {
                rijen.add(telrij(nul, Telrij.Kant.OPEN, versies.get(nul), null, n));
            }
        });
        return rijen;
    }

    private static Telrij telrij(Nulmeting nul, Telrij.Kant kant, String versies, BigDecimal naar, long n) {
        return new Telrij(nul.pilot(), nul.groep(), kant, nul.code(), versies, nul.leerderType(), nul.van(), naar, n);
    }
}
