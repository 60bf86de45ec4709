package nl.impactmonitor.kpi.context;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.impactmonitor.kpi.contextbestand.Contextregel;
import nl.impactmonitor.kpi.contextbestand.Waardestatus;

/** Writes figures set-based; one that makes place for another stays, with when that was. */
@ApplicationScoped
class Contextschrijver {

    /** One file at a time: of two at once the second sees what the first wrote. */
    private static final String VERGRENDEL = "select pg_advisory_xact_lock(hashtext('context_waarde'))";

    private static final String GELDEND = """
            select w.indicator || ' ' || w.regio || ' ' || w.periode, w.id, w.waarde, w.status, w.indicator_versie,
                   w.opgehaald_op
            from unnest(?, ?, ?) as u (indicator, regio, periode)
            join context_waarde w on w.indicator = u.indicator and w.regio = u.regio and w.periode = u.periode
                 and w.vervangen_op is null
            """;

    private static final String VERVANG = "update context_waarde set vervangen_op = now() where id = any (?)";

    private static final String SCHRIJF = """
            insert into context_waarde (opgehaald_op, levering, indicator, indicator_versie, regio, periode, soort, begin,
                                        einde, waarde, status)
            select ?, ?, * from unnest(?, ?::int[], ?, ?, ?, ?::date[], ?::date[], ?::numeric[], ?)
            """;

    private final AgroalDataSource verzoek;

    Contextschrijver(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    void vergrendel() {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(VERGRENDEL)) {
            opdracht.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the contextindicatoren cannot be locked", e);
        }
    }

    /** What is in force where the figures would come, by {@link Vergelijking#sleutel}. */
    Map<String, Geldend> geldend(List<Contextregel> regels) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(GELDEND)) {
            zet(vraag, 1, regels, List.of(Contextregel::indicator, Contextregel::regio, r -> r.periode()
                    .code()));
            Map<String, Geldend> gevonden = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String status = rij.getString(4);
                    Geldend geldend = new Geldend(
                            rij.getLong(2),
                            rij.getObject(3, BigDecimal.class),
                            status == null ? null : Waardestatus.valueOf(status),
                            rij.getInt(5),
                            rij.getObject(6, LocalDate.class));
                    gevonden.put(rij.getString(1), geldend);
                }
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("the contextindicatoren cannot be compared", e);
        }
    }

    void schrijf(ContextleveringAntwoord levering, Vergelijking vergelijking, Map<String, Indicator> codelijst) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vervang = db.prepareStatement(VERVANG);
                PreparedStatement schrijf = db.prepareStatement(SCHRIJF)) {
            vervang.setArray(
                    1, db.createArrayOf("bigint", vergelijking.vervangen().toArray()));
            vervang.executeUpdate();
            schrijf.setObject(1, levering.opgehaaldOp());
            schrijf.setObject(2, levering.id());
            zet(
                    schrijf,
                    3,
                    vergelijking.teSchrijven(),
                    List.of(
                            Contextregel::indicator,
                            r -> codelijst.get(r.indicator()).versie(),
                            Contextregel::regio,
                            r -> r.periode().code(),
                            r -> r.periode().soort(),
                            r -> r.periode().begin(),
                            r -> r.periode().einde(),
                            r -> r.waarde().toPlainString(),
                            Contextregel::status));
            schrijf.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the contextindicatoren cannot be written", e);
        }
    }

    private static void zet(
            PreparedStatement opdracht,
            int plaats,
            List<Contextregel> regels,
            List<Function<Contextregel, Object>> kolommen)
            throws SQLException {
        for (int i = 0; i < kolommen.size(); i++) {
            Object[] waarden = regels.stream()
                    .map(kolommen.get(i))
                    .map(waarde -> waarde == null ? null : waarde.toString())
                    .toArray();
            opdracht.setArray(plaats + i, opdracht.getConnection().createArrayOf("text", waarden));
        }
    }
}
