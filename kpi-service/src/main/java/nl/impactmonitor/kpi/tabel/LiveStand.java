package nl.impactmonitor.kpi.tabel;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;

/** The figures as they are now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
class LiveStand implements LiveBron<KpiVraag, Cijfers> {

    /**
     * Whole months before the month of the peildatum, and the days of that month up to it: at most a month of days and a
     * row per month, whatever the number of deelnemers.
     */
    private static final String SQL = """
            select p.code, s.kpi, s.lezing, s.aantal, s.personen, p.regio
            from pilot p
            left join (
                select pilot, kpi, lezing, sum(aantal) as aantal, sum(personen) as personen
                from (
                    select pilot, kpi, lezing, aantal, personen from stand_maand
                    where groep = 'DEELNEMER' and maand < ? and %1$s
                    union all
                    select pilot, kpi, lezing, aantal, personen from stand_dag
                    where groep = 'DEELNEMER' and dag >= ? and dag <= ? and %1$s) as feiten
                group by pilot, kpi, lezing) as s on s.pilot = p.code
            where p.programma = ?
            """.formatted(Meetparen.TELT);

    private final AgroalDataSource verzoek;
    private final Clock klok;

    LiveStand(AgroalDataSource verzoek, Clock klok) {
        this.verzoek = verzoek;
        this.klok = klok;
    }

    /** Totals and regions are of the pilots in scope: whole only when the scope is all of them. */
    @Override
    public Cijfers lees(KpiVraag kpis) {
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate maand = kpis.peildatum().withDayOfMonth(1);
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setObject(1, maand);
            vraag.setObject(2, maand);
            vraag.setObject(3, kpis.peildatum());
            vraag.setString(4, kpis.programma());
            TreeSet<String> pilots = new TreeSet<>();
            TreeMap<String, String> regios = new TreeMap<>();
            Map<Plek, Cijfer> cellen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    pilots.add(rij.getString(1));
                    if (rij.getString(6) != null) {
                        regios.put(rij.getString(6), Plek.REGIO + rij.getString(6));
                    }
                    if (rij.getString(2) != null) {
                        tel(cellen, rij, nu);
                    }
                }
            }
            return new Cijfers(nu, pilots, regios, cellen);
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be read", e);
        }
    }

    /** Counts of the own pilot as a whole are what a projectleider steers by (decision 0031). */
    @Override
    public Cijfers intern(KpiVraag kpis, Cijfers gelezen, Rijregel regel) {
        return gelezen;
    }

    private static void tel(Map<Plek, Cijfer> cellen, ResultSet rij, Instant nu) throws SQLException {
        Kpi kpi = Kpi.valueOf(rij.getString(2));
        Lezing lezing = Lezing.valueOf(rij.getString(3));
        Cijfer cijfer = new Cijfer(rij.getLong(4), rij.getLong(5), nu);
        cellen.put(new Plek(rij.getString(1), kpi, lezing), cijfer);
        bij(cellen, new Plek(Figuur.GEHEEL, kpi, lezing), cijfer);
        if (rij.getString(6) != null) {
            bij(cellen, new Plek(Plek.REGIO + rij.getString(6), kpi, lezing), cijfer);
        }
    }

    private static void bij(Map<Plek, Cijfer> cellen, Plek plek, Cijfer cijfer) {
        cellen.merge(
                plek,
                cijfer,
                (a, b) -> new Cijfer(a.waarde() + b.waarde(), a.personen() + b.personen(), cijfer.standPer()));
    }
}
