package nl.impactmonitor.kpi.stroom;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.poort.LiveBron;

/** The flow as it is now, of the pilots in the scope of the running transaction (row-level security). */
@ApplicationScoped
class Stroombron implements LiveBron<Selectie, Stroombeeld> {

    /** Of who refused nothing is known but pilot and month. */
    private static final String WEIGERINGEN = """
            select coalesce(sum(aantal), 0)
            from (select w.*, p.programma, p.regio from pilot_weigering w join pilot p on p.code = w.pilot) as w
            where %s
            """;

    private static final String STAPPEN = """
            select soort, code, sum(n) from celfeit
            where %s and groep = 'DEELNEMER' and soort in ('STROOM', 'UITVAL')
            group by soort, code
            """;

    /** Everybody with a nulmeting has WERKZAAM once, so it counts people. */
    private static final String KENMERKEN = """
            select kant, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal, sum(n)
            from (
                select replace(soort, '_VERVANGEN', '') as kant, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep,
                       instroomkanaal, case soort when 'NUL_EEN_UITVAL_VERVANGEN' then -n else n end as n
                from celfeit
                where %s and groep = 'DEELNEMER' and code = 'WERKZAAM'
                  and soort in ('NUL_EEN', 'NUL_EEN_UITVAL', 'NUL_EEN_UITVAL_VERVANGEN')) as f
            group by grouping sets ((kant, geslacht), (kant, leeftijdsklasse), (kant, opleiding), (kant, leerder_type),
                                    (kant, doelgroep), (kant, instroomkanaal))
            having sum(n) > 0
            """;

    /** As the API names them, in the order of the columns from the second on. */
    private static final List<String> NAMEN =
            List.of("geslacht", "leeftijdsklasse", "opleiding", "leerderType", "doelgroep", "instroomkanaal");

    private final AgroalDataSource verzoek;

    Stroombron(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Stroombeeld lees(Selectie selectie) {
        Map<String, Long> stappen = new HashMap<>();
        SortedMap<String, Long> redenen = new TreeMap<>();
        SortedMap<String, SortedMap<String, Long>> blijvers = new TreeMap<>();
        SortedMap<String, SortedMap<String, Long>> uitvallers = new TreeMap<>();
        vraag(STAPPEN, selectie, rij -> {
            boolean stap = rij.getString(1).equals("STROOM");
            (stap ? stappen : redenen).put(rij.getString(2), rij.getLong(3));
        });
        vraag(KENMERKEN, selectie, rij -> {
            var kant = rij.getString(1).equals("NUL_EEN") ? blijvers : uitvallers;
            for (int i = 0; i < NAMEN.size(); i++) {
                String waarde = rij.getString(i + 2);
                if (waarde != null) {
                    kant.computeIfAbsent(NAMEN.get(i), k -> new TreeMap<>()).put(waarde, rij.getLong(8));
                }
            }
        });
        return Stroombeeld.van(new Stroomtelling(stappen, weigeringen(selectie), redenen, blijvers, uitvallers));
    }

    @Override
    public Stroombeeld intern(Selectie selectie, Stroombeeld gelezen, Rijregel regel) {
        List<Stroombeeld> ruimer = selectie.ruimer().stream().map(this::lees).toList();
        return new Stroomgrens(gelezen, ruimer, selectie.geheel(), regel).binnen();
    }

    /** Null where people are chosen by kenmerken. */
    private Long weigeringen(Selectie selectie) {
        if (!selectie.geheel()) {
            return null;
        }
        List<Long> som = new ArrayList<>();
        vraag(WEIGERINGEN, selectie, rij -> som.add(rij.getLong(1)));
        return som.getFirst();
    }

    private interface Lezer {
        void lees(ResultSet rij) throws SQLException;
    }

    private void vraag(String sql, Selectie selectie, Lezer lezer) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(sql.formatted(selectie.voorwaarde()))) {
            selectie.zet(db, opdracht);
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    lezer.lees(rij);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the flow cannot be read", e);
        }
    }
}
