package nl.impactmonitor.kpi.rapportage;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.kpi.berekening.Berekeningkoppen;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Soort;

/**
 * Reports whose snapshot is to be made. One is taken by one worker at a time: while it works it gives a sign of life, and when
 * that stays away for half a minute another takes it up.
 */
@ApplicationScoped
class Aanmaken {

    /** What is told of the berekening from now on may be in the snapshot, or not. */
    private static final String NEEM = """
        update rapportage r set levensteken = now(), pogingen = pogingen + 1, delen_klaar = 0,
               berekening_gelezen = (select %s from berekening b where b.id = r.berekening)
        where id = (
            select id from rapportage
            where status = 'IN_AANMAAK' and (levensteken is null or levensteken < now() - interval '30 seconds')
            order by volgnummer limit 1 for update skip locked)
        returning id, soort, programma, peildatum, pilots, geheel, kpis, berekening, rubricering, bereik, pogingen
        """.formatted(Berekeningkoppen.VERTELD);

    private static final String VORDERT =
            "update rapportage set levensteken = now(), delen_klaar = ? where id = ? and status = 'IN_AANMAAK'";

    private static final String NOG_GEVRAAGD =
            "select from rapportage where id = ? and status = 'IN_AANMAAK' for update";

    private static final String INHOUD =
            "insert into momentopname (checksum, inhoud) values (?, ?) on conflict do nothing";

    private static final String KLAAR = """
        update rapportage set status = 'CONCEPT', versie = versie + 1, checksum = ?, definitief = ?, stand_per = ?,
               mislukte_delen = ?
        where id = ?
        """;

    private static final String MISLUKT = """
        update rapportage set status = 'MISLUKT', versie = versie + 1, fout = ? where id = ? and status = 'IN_AANMAAK'
        """;

    /** @param bereik under which it is read @param poging 1 for the first */
    record Taak(UUID id, Opdracht opdracht, String bereik, int poging) {}

    private final AgroalDataSource werk;

    Aanmaken(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    Optional<Taak> neem() {
        return in(db -> {
            try (PreparedStatement neem = db.prepareStatement(NEEM);
                    ResultSet rij = neem.executeQuery()) {
                return rij.next() ? Optional.of(taak(rij)) : Optional.empty();
            }
        });
    }

    private static Taak taak(ResultSet rij) throws SQLException {
        Opdracht opdracht = new Opdracht(
                Soort.valueOf(rij.getString(2)),
                rij.getString(3),
                rij.getObject(4, LocalDate.class),
                Rapportages.teksten(rij, 5),
                rij.getBoolean(6),
                Rapportages.teksten(rij, 7),
                rij.getString(8),
                rij.getString(9));
        return new Taak(rij.getObject(1, UUID.class), opdracht, rij.getString(10), rij.getInt(11));
    }

    void vordert(UUID id, int delenKlaar) {
        doe(VORDERT, delenKlaar, id);
    }

    /** @param fout Dutch, why nothing could be made of it */
    void mislukt(UUID id, String fout) {
        doe(MISLUKT, fout, id);
    }

    /** Keeps nothing when the report was thrown away meanwhile. @param mislukt names of the delen that are not there */
    void klaar(UUID id, Canoniek canoniek, Kop kop, List<String> mislukt) {
        in(db -> {
            try (PreparedStatement gevraagd = db.prepareStatement(NOG_GEVRAAGD);
                    PreparedStatement inhoud = db.prepareStatement(INHOUD);
                    PreparedStatement klaar = db.prepareStatement(KLAAR)) {
                gevraagd.setObject(1, id);
                try (ResultSet rij = gevraagd.executeQuery()) {
                    if (!rij.next()) {
                        return null;
                    }
                }
                inhoud.setString(1, canoniek.checksum());
                inhoud.setString(2, canoniek.tekst());
                inhoud.executeUpdate();
                klaar.setString(1, canoniek.checksum());
                klaar.setBoolean(2, kop.definitief());
                klaar.setTimestamp(3, Timestamp.from(kop.standPer()));
                klaar.setArray(4, db.createArrayOf("text", mislukt.toArray()));
                klaar.setObject(5, id);
                klaar.executeUpdate();
                return null;
            }
        });
    }

    private void doe(String sql, Object... waarden) {
        in(db -> {
            try (PreparedStatement opdracht = db.prepareStatement(sql)) {
                for (int i = 0; i < waarden.length; i++) {
                    opdracht.setObject(i + 1, waarden[i]);
                }
                return opdracht.executeUpdate();
            }
        });
    }

    private interface Werk<T> {
        T doe(Connection db) throws SQLException;
    }

    private <T> T in(Werk<T> wat) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection db = werk.getConnection()) {
                return wat.doe(db);
            }
        });
    }
}
