package nl.impactmonitor.kpi.verloop;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.poort.LiveBron;

/** The months of one KPI as they are now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
class LiveVerloop implements LiveBron<Verloopvraag, Reeksen> {

    /** Months before that of the peildatum, and the days of that month: rows per pilot and month, whatever the deelnemers. */
    private static final String SQL = """
            select lezing, maand, sum(aantal), sum(personen)
            from (
                select lezing, maand, aantal, personen, meetpaar from stand_maand
                where groep = 'DEELNEMER' and kpi = ? and pilot = any (?) and maand < ?
                union all
                select lezing, date_trunc('month', dag)::date, aantal, personen, meetpaar from stand_dag
                where groep = 'DEELNEMER' and kpi = ? and pilot = any (?) and dag >= ? and dag <= ?) as feiten
            where meetpaar = '' or meetpaar in (select meetpaar from vergelijkbaar where score = 'SOCIALE_INCLUSIE')
            group by lezing, maand
            """;

    private final AgroalDataSource verzoek;

    LiveVerloop(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Reeksen lees(Verloopvraag vraag) {
        LocalDate maand = vraag.peildatum().withDayOfMonth(1);
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(SQL)) {
            var pilots = db.createArrayOf("text", vraag.pilots().toArray());
            opdracht.setString(1, vraag.kpi().name());
            opdracht.setArray(2, pilots);
            opdracht.setObject(3, maand);
            opdracht.setString(4, vraag.kpi().name());
            opdracht.setArray(5, pilots);
            opdracht.setObject(6, maand);
            opdracht.setObject(7, vraag.peildatum());
            Map<Lezing, SortedMap<YearMonth, Telling>> reeksen = new EnumMap<>(Lezing.class);
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    reeksen.computeIfAbsent(Lezing.valueOf(rij.getString(1)), l -> new TreeMap<>())
                            .put(
                                    YearMonth.from(rij.getObject(2, LocalDate.class)),
                                    new Telling(rij.getLong(3), rij.getLong(4)));
                }
            }
            return new Reeksen(reeksen);
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be read", e);
        }
    }

    /** Months of the own pilot as a whole: each is the difference of two peildata of the table (decision 0031). */
    @Override
    public Reeksen intern(Verloopvraag vraag, Reeksen gelezen, Rijregel regel) {
        return gelezen;
    }
}
