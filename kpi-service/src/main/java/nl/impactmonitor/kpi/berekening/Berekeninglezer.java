package nl.impactmonitor.kpi.berekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;

/**
 * What economics-service let out: frozen when it was vastgesteld and protected there, so the same for everybody whose pilots
 * it is about (row-level security).
 */
@ApplicationScoped
public class Berekeninglezer implements StandBron<Berekeningvraag, Vastgesteld> {

    /** A pilot that began after the peildatum of a berekening is no part of the programma or region that it is about. */
    private static final String SQL = """
            with mee as (select code, regio, start from pilot where programma = ?)
            select g.plaats, b.inhoud, b.vastgesteld_op
            from berekening b
            left join lateral (
                select '*' as plaats, array_agg(m.code order by m.code collate "C") as pilots from mee m
                where m.start <= b.peildatum
                union all
                select 'regio:' || m.regio, array_agg(m.code order by m.code collate "C") from mee m
                where m.regio is not null and m.start <= b.peildatum group by m.regio
                union all
                select m.code, array[m.code] from mee m) as g on g.pilots = b.pilots
            where b.peildatum <= ? and b.pilots && (select array_agg(code) from mee)
            order by b.peildatum, b.vastgesteld_op, b.id
            """;

    private final AgroalDataSource verzoek;

    Berekeninglezer(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Optional<Gelezen<Vastgesteld>> lees(Berekeningvraag vraag) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement opdracht = db.prepareStatement(SQL)) {
            opdracht.setString(1, vraag.programma());
            opdracht.setObject(2, vraag.peildatum());
            List<Vastgesteld.Gevonden> alle = new ArrayList<>();
            Instant laatst = null;
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    alle.add(new Vastgesteld.Gevonden(rij.getString(1), BerekeningJson.lees(rij.getString(2))));
                    laatst = rij.getTimestamp(3).toInstant();
                }
            }
            return Optional.ofNullable(laatst).map(op -> Gelezen.voorlopig(op, new Vastgesteld(alle)));
        } catch (SQLException e) {
            throw new IllegalStateException("the berekeningen cannot be read", e);
        }
    }
}
