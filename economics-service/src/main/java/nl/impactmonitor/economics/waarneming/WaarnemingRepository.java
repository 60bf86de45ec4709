package nl.impactmonitor.economics.waarneming;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the projection, in the pilot scope of the request. */
@ApplicationScoped
public class WaarnemingRepository {

    private static final int PER_KEER = 1000;

    /**
     * One row a person: the first NUL and the first EEN up to the peildatum, as kpi-service pairs them; an EEN before the NUL
     * is no pair (decision 0034). With it the last VERVOLG after that EEN: as in kpi-service a change goes up to the last one that was
     * known by then (decision 0069), and here days must lie between to say what is left per year.
     */
    private static final String PAREN = """
            select d.id, d.versie, d.groep,
                   n.meting is not null, n.werkzaam, n.uren_per_week, n.bruto_uurloon, n.bruto_jaarinkomen,
                   n.uitkering_per_maand, n.uitkeringsoort, n.startkwalificatie, n.gezondheid, n.gezondheidsschaal,
                   e.meting is not null, e.werkzaam, e.uren_per_week, e.bruto_uurloon, e.bruto_jaarinkomen,
                   e.uitkering_per_maand, e.uitkeringsoort, e.startkwalificatie, e.gezondheid, e.gezondheidsschaal,
                   v.meting is not null, v.werkzaam, v.uren_per_week, v.bruto_uurloon, v.bruto_jaarinkomen,
                   v.uitkering_per_maand, v.uitkeringsoort, v.startkwalificatie, v.gezondheid, v.gezondheidsschaal,
                   v.datum - e.datum, greatest(d.traject_start - n.datum, 0),
                   case when d.traject_einde <= ? then greatest(d.traject_einde - d.traject_start, 0) end
            from deelnemer d
            left join lateral (
                select * from situatie s
                where s.deelnemer = d.id and s.moment = 'NUL' and s.datum <= ?
                order by s.datum, s.meting limit 1) n on true
            left join lateral (
                select * from (
                    select * from situatie s
                    where s.deelnemer = d.id and s.moment = 'EEN' and s.datum <= ?
                    order by s.datum, s.meting limit 1) eerste
                where n.datum is null or eerste.datum >= n.datum) e on true
            left join lateral (
                select * from situatie s
                where s.deelnemer = d.id and s.moment = 'VERVOLG' and s.datum <= ? and s.datum > e.datum
                order by s.datum desc, s.meting desc limit 1) v on true
            where d.pilot = any (?) and (d.aangemeld_op <= ? or n.meting is not null)
            order by d.id""";

    private final AgroalDataSource bron;

    WaarnemingRepository(AgroalDataSource bron) {
        this.bron = bron;
    }

    /** Valuta per pilot; a pilot that is unknown or out of scope is not in the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> valuta(Collection<String> pilots) {
        try (var connection = bron.getConnection();
                var statement = connection.prepareStatement("select code, valuta from pilot where code = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", pilots.toArray()));
            Map<String, String> valuta = new TreeMap<>();
            try (var rij = statement.executeQuery()) {
                while (rij.next()) {
                    valuta.put(rij.getString(1), rij.getString(2));
                }
            }
            return valuta;
        } catch (SQLException e) {
            throw new IllegalStateException("pilots cannot be read", e);
        }
    }

    /** Everybody known in these pilots at the peildatum, by id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Paar> paren(Collection<String> pilots, LocalDate peildatum) {
        try (var connection = bron.getConnection();
                var statement = connection.prepareStatement(PAREN)) {
            statement.setFetchSize(PER_KEER);
            for (int i = 1; i <= 4; i++) {
                statement.setObject(i, peildatum);
            }
            statement.setArray(5, connection.createArrayOf("text", pilots.toArray()));
            statement.setObject(6, peildatum);
            List<Paar> paren = new ArrayList<>();
            try (var rij = statement.executeQuery()) {
                while (rij.next()) {
                    paren.add(paar(rij));
                }
            }
            return paren;
        } catch (SQLException e) {
            throw new IllegalStateException("metingen cannot be read", e);
        }
    }

    private static Paar paar(ResultSet rij) throws SQLException {
        Situatie vervolg = situatie(rij, 24);
        Integer dagen = rij.getObject(36, Integer.class);
        return new Paar(
                rij.getObject(1, UUID.class),
                rij.getLong(2),
                Groep.valueOf(rij.getString(3)),
                situatie(rij, 4),
                situatie(rij, 14),
                vervolg == null ? null : new Later(vervolg, rij.getInt(34)),
                dagen == null ? null : new Trajecttijd(rij.getInt(35), dagen));
    }

    private static Situatie situatie(ResultSet rij, int vanaf) throws SQLException {
        if (!rij.getBoolean(vanaf)) {
            return null;
        }
        return new Situatie(
                rij.getBoolean(vanaf + 1),
                rij.getBigDecimal(vanaf + 2),
                rij.getBigDecimal(vanaf + 3),
                rij.getBigDecimal(vanaf + 4),
                rij.getBigDecimal(vanaf + 5),
                rij.getString(vanaf + 6),
                rij.getObject(vanaf + 7, Boolean.class),
                rij.getBigDecimal(vanaf + 8),
                rij.getString(vanaf + 9));
    }
}
