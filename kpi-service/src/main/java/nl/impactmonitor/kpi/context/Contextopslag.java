package nl.impactmonitor.kpi.context;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.impactmonitor.kpi.contextbestand.Periodesoort;
import nl.impactmonitor.kpi.contextbestand.Waardestatus;

/** The figures as they lie in the database. */
@ApplicationScoped
class Contextopslag {

    private static final String KOLOMMEN = """
            w.indicator, w.regio, w.periode, w.soort, w.begin, w.einde, w.waarde, w.status, w.indicator_versie, l.bron,
            w.opgehaald_op, w.levering
            """;

    private static final String GELDEND = "select " + KOLOMMEN + """
            from context_waarde w join context_levering l on l.id = w.levering
            where w.vervangen_op is null and (?::text is null or w.indicator = ?) and (?::text[] is null or w.regio = any (?))
              and (?::date is null or w.einde >= ?) and (?::date is null or w.begin <= ?)
            order by w.indicator, w.regio, w.begin, w.einde desc
            """;

    /** A step in the index for each indicator and regio, however many periods there are. */
    private static final String LAATSTE = "select " + KOLOMMEN + """
            from (select distinct code from context_indicator) as i
            cross join unnest (?::text[]) as r (regio)
            cross join lateral (
                select * from context_waarde
                where vervangen_op is null and indicator = i.code and regio = r.regio and einde <= ?
                order by einde desc, begin desc limit 1) as w
            join context_levering l on l.id = w.levering
            order by w.indicator, w.regio
            """;

    private final AgroalDataSource verzoek;

    Contextopslag(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** By indicator, in order of regio and period. */
    Map<String, List<Contextwaarde>> geldend(ContextVraag vraag) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(GELDEND)) {
            Array regios = vraag.regios() == null
                    ? null
                    : db.createArrayOf("text", vraag.regios().toArray());
            Object[] waarden = {vraag.indicator(), regios, vraag.van(), vraag.tot()};
            int plaats = 1;
            for (Object waarde : waarden) {
                opdracht.setObject(plaats++, waarde);
                opdracht.setObject(plaats++, waarde);
            }
            return lees(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException("the contextindicatoren cannot be read", e);
        }
    }

    /** Of each indicator and regio the period that ended last, not after the day. */
    Map<String, List<Contextwaarde>> laatste(Collection<String> regios, LocalDate dag) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(LAATSTE)) {
            opdracht.setArray(1, db.createArrayOf("text", regios.toArray()));
            opdracht.setObject(2, dag);
            return lees(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException("the contextindicatoren cannot be read", e);
        }
    }

    private static Map<String, List<Contextwaarde>> lees(PreparedStatement opdracht) throws SQLException {
        Map<String, List<Contextwaarde>> gevonden = new TreeMap<>();
        try (ResultSet rij = opdracht.executeQuery()) {
            while (rij.next()) {
                String status = rij.getString(8);
                gevonden.computeIfAbsent(rij.getString(1), k -> new ArrayList<>())
                        .add(new Contextwaarde(
                                rij.getString(2),
                                rij.getString(3),
                                Periodesoort.valueOf(rij.getString(4)),
                                rij.getObject(5, LocalDate.class),
                                rij.getObject(6, LocalDate.class),
                                rij.getObject(7, BigDecimal.class),
                                status == null ? null : Waardestatus.valueOf(status),
                                rij.getInt(9),
                                rij.getString(10),
                                rij.getObject(11, LocalDate.class),
                                rij.getObject(12, UUID.class)));
            }
        }
        return gevonden;
    }
}
