package nl.impactmonitor.kpi.uitsplitsing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.poort.LiveBron;
import nl.impactmonitor.kpi.uitsplitsing.Uitsplitsing.Teller;

/** Counts from the cells as they are now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
class LiveUitsplitsing implements LiveBron<Uitsplitsvraag, Uitsplitsing> {

    /**
     * One pass over the cells in scope; the elements of KPIs (some hundreds) are a hash table that all counts are looked up
     * in. The day within a month is only looked at in the first and the last month.
     */
    private static final String CELLEN = """
            with telt as materialized (
                select e.id, e.soort, e.code, e.van from element e
                where e.soort in ('KPI', 'KPI_PERSONEN')
                  and (e.meetpaar = '' or e.meetpaar in (
                       select meetpaar from vergelijkbaar where score = 'SOCIALE_INCLUSIE')))
            select %1$s e.code,
                   coalesce(sum(u.n) filter (where e.soort = 'KPI'), 0),
                   coalesce(sum(u.n) filter (where e.soort = 'KPI_PERSONEN'), 0)
            from cel c
            join pilot p on p.code = c.pilot
            cross join lateral unnest(c.elementen, c.aantallen) as u (element, n)
            join telt e on e.id = u.element
            where p.programma = ? and c.groep = 'DEELNEMER' and c.maand between ? and ?
              and (c.maand > ? or e.van >= ?) and (c.maand < ? or e.van <= ?) %2$s
            group by %1$s e.code
            """;

    /** Trajecten have no kenmerken of people: counted from the stand, per pilot. */
    private static final String TRAJECTEN = """
            select %1$s 'TRAJECTEN/STANDAARD', sum(c.aantal), sum(c.personen)
            from stand_dag c join pilot p on p.code = c.pilot
            where p.programma = ? and c.groep = 'DEELNEMER' and c.kpi = 'TRAJECTEN' and c.dag between ? and ? %2$s
            group by %3$s
            """;

    private final AgroalDataSource verzoek;

    LiveUitsplitsing(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Uitsplitsing lees(Uitsplitsvraag vraag) {
        Map<List<String>, Map<Teller, Telling>> cellen =
                new TreeMap<>(Comparator.comparing(kenmerken -> String.join("\t", kenmerken)));
        try (Connection db = verzoek.getConnection()) {
            cellen(db, vraag, cellen);
            if (vraag.alleenPilots()) {
                trajecten(db, vraag, cellen);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cells cannot be read", e);
        }
        return new Uitsplitsing(cellen.entrySet().stream()
                .map(e -> new Uitsplitsing.Cel(e.getKey(), e.getValue(), Set.of()))
                .toList());
    }

    @Override
    public Uitsplitsing intern(Uitsplitsvraag vraag, Uitsplitsing gelezen, Rijregel regel) {
        if (vraag.alleenPilots()) {
            return gelezen;
        }
        Map<Uitsplitsvraag, Uitsplitsing> ruimer = new LinkedHashMap<>();
        vraag.ruimer().forEach(wijder -> ruimer.put(wijder, lees(wijder)));
        List<Uitsplitsing> vanafBegin = ruimer.entrySet().stream()
                .filter(e -> e.getKey().vanaf() == null)
                .map(Map.Entry::getValue)
                .toList();
        Uitsplitsing mensen = ruimer.getOrDefault(vraag.vanafBegin(), gelezen);
        return new Uitsplitsgrens(gelezen, List.copyOf(ruimer.values()), mensen, vanafBegin, regel).binnen();
    }

    private static void cellen(Connection db, Uitsplitsvraag vraag, Map<List<String>, Map<Teller, Telling>> cellen)
            throws SQLException {
        Celvoorwaarde voorwaarde = new Celvoorwaarde(vraag.filter());
        String sql = CELLEN.formatted(Celvoorwaarde.kolommen(vraag.dimensies()), voorwaarde.sql());
        LocalDate vanaf = vanaf(vraag);
        try (PreparedStatement opdracht = db.prepareStatement(sql)) {
            opdracht.setString(1, vraag.programma());
            opdracht.setObject(2, vanaf.withDayOfMonth(1));
            opdracht.setObject(3, vraag.peildatum().withDayOfMonth(1));
            opdracht.setObject(4, vanaf.withDayOfMonth(1));
            opdracht.setInt(5, vanaf.getDayOfMonth());
            opdracht.setObject(6, vraag.peildatum().withDayOfMonth(1));
            opdracht.setInt(7, vraag.peildatum().getDayOfMonth());
            voorwaarde.zet(db, opdracht, 8);
            lees(opdracht, vraag.dimensies().size(), cellen);
        }
    }

    private static void trajecten(Connection db, Uitsplitsvraag vraag, Map<List<String>, Map<Teller, Telling>> cellen)
            throws SQLException {
        Celvoorwaarde voorwaarde = new Celvoorwaarde(vraag.filter());
        String kolommen = Celvoorwaarde.kolommen(vraag.dimensies());
        String sql = TRAJECTEN.formatted(kolommen, voorwaarde.sql(), kolommen + "c.kpi");
        try (PreparedStatement opdracht = db.prepareStatement(sql)) {
            opdracht.setString(1, vraag.programma());
            opdracht.setObject(2, vanaf(vraag));
            opdracht.setObject(3, vraag.peildatum());
            voorwaarde.zet(db, opdracht, 4);
            lees(opdracht, vraag.dimensies().size(), cellen);
        }
    }

    private static LocalDate vanaf(Uitsplitsvraag vraag) {
        return vraag.vanaf() == null ? Peildatum.EERSTE : vraag.vanaf();
    }

    private static void lees(PreparedStatement opdracht, int dimensies, Map<List<String>, Map<Teller, Telling>> cellen)
            throws SQLException {
        try (ResultSet rij = opdracht.executeQuery()) {
            while (rij.next()) {
                List<String> kenmerken = new ArrayList<>();
                for (int i = 1; i <= dimensies; i++) {
                    kenmerken.add(rij.getString(i));
                }
                String[] code = rij.getString(dimensies + 1).split("/");
                cellen.computeIfAbsent(kenmerken, k -> new HashMap<>())
                        .put(
                                new Teller(Kpi.valueOf(code[0]), Lezing.valueOf(code[1])),
                                new Telling(rij.getLong(dimensies + 2), rij.getLong(dimensies + 3)));
            }
        }
    }
}
