package nl.impactmonitor.kpi.duurzaamheid;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.poort.LiveBron;

/** Who started and lasted, as it is now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
class Duurzaamheidbron implements LiveBron<Selectie, Duurzaamheidsbeeld> {

    private static final String SQL = """
            select groep, code, maand, sum(case soort when 'DUURZAAM_VERVANGEN' then -n else n end) from celfeit
            where %s and (soort in ('DUURZAAM', 'DUURZAAM_VERVANGEN') or soort = 'STROOM' and code = 'NULMETING')
            group by groep, code, maand
            """;

    private final AgroalDataSource verzoek;

    Duurzaamheidbron(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Duurzaamheidsbeeld lees(Selectie selectie) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(SQL.formatted(selectie.voorwaarde()))) {
            selectie.zet(db, opdracht);
            List<Duurzaamheidrij> rijen = new ArrayList<>();
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    rijen.add(new Duurzaamheidrij(
                            Groep.valueOf(rij.getString(1)),
                            rij.getString(2),
                            YearMonth.from(rij.getObject(3, LocalDate.class)),
                            rij.getLong(4)));
                }
            }
            return Duurzaamheidsbeeld.van(rijen, selectie.totEnMet());
        } catch (SQLException e) {
            throw new IllegalStateException("the durability cannot be read", e);
        }
    }

    @Override
    public Duurzaamheidsbeeld intern(Selectie selectie, Duurzaamheidsbeeld gelezen, Rijregel regel) {
        return new Duurzaamheidsgrens(selectie.ruimer().stream().map(this::lees).toList(), regel).binnen(gelezen);
    }
}
