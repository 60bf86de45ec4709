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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import nl.impactmonitor.platform.rest.ApiException;

/** Changes of reports by who asks for them; that they may was checked on what they could read. */
@ApplicationScoped
class Rapportageschrijver {

    private static final String NIEUW = """
        insert into rapportage (id, soort, programma, peildatum, pilots, geheel, kpis, berekening, rubricering, bereik,
                                gemaakt_op)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final String VOLGENDE =
            "select coalesce(max(uitgave), 0) + 1 from rapportage where programma = ? and soort = ?";

    private static final String VAST = """
        update rapportage set status = 'VASTGESTELD', versie = versie + 1, uitgave = ?, vastgesteld_op = ?
        where id = ? and versie = ? and status = 'CONCEPT'
        """;

    private static final String WEG = "delete from rapportage where id = ? and versie = ? and status <> 'VASTGESTELD'";

    private static final String LOS = "delete from momentopname m where checksum = ?"
            + " and not exists (select from rapportage r where r.checksum = m.checksum)";

    private final AgroalDataSource werk;
    private final Clock klok;

    Rapportageschrijver(@DataSource("werk") AgroalDataSource werk, Clock klok) {
        this.werk = werk;
        this.klok = klok;
    }

    /** @param bereik scope of who asks, under which the snapshot is read */
    void nieuw(UUID id, Opdracht o, String bereik) {
        doe(db -> {
            try (PreparedStatement opdracht = db.prepareStatement(NIEUW)) {
                opdracht.setObject(1, id);
                opdracht.setString(2, o.soort().name());
                opdracht.setString(3, o.programma());
                opdracht.setObject(4, o.peildatum());
                opdracht.setArray(5, db.createArrayOf("text", o.pilots().toArray()));
                opdracht.setBoolean(6, o.geheel());
                opdracht.setArray(7, db.createArrayOf("text", o.kpis().toArray()));
                opdracht.setString(8, o.berekening());
                opdracht.setString(9, o.rubricering());
                opdracht.setString(10, bereik);
                opdracht.setTimestamp(11, Timestamp.from(klok.instant()));
                opdracht.executeUpdate();
            }
        });
    }

    /** Which number the next uitgave of this kind has, of all of its programma, also those that the caller may not see. */
    int volgende(Rapportage rapportage) {
        return in(db -> {
            try (PreparedStatement vraag = db.prepareStatement(VOLGENDE)) {
                vraag.setString(1, rapportage.programma());
                vraag.setString(2, rapportage.soort().name());
                try (ResultSet rij = vraag.executeQuery()) {
                    rij.next();
                    return rij.getInt(1);
                }
            }
        });
    }

    /**
     * With its forms, or not at all. One at a time of a programma, see {@link Rapportages#eenVoorEen}: that also keeps its number
     * its own.
     *
     * @throws ApiException 409 when it changed since it was read
     */
    void stelVast(Rapportage rapportage, Uitgave uitgave, Map<Rapportvorm, byte[]> vormen) {
        doe(db -> {
            try (PreparedStatement opdracht = db.prepareStatement(VAST)) {
                opdracht.setInt(1, uitgave.nummer());
                opdracht.setTimestamp(2, Timestamp.from(uitgave.op()));
                opdracht.setObject(3, rapportage.id());
                opdracht.setLong(4, rapportage.versie());
                eis(opdracht.executeUpdate());
            }
            Vormarchief.bewaar(db, rapportage.id(), vormen);
        });
    }

    /** With its snapshot, unless another report has the same. @throws ApiException 409 when it changed since it was read */
    void verwijder(Rapportage rapportage) {
        doe(db -> {
            try (PreparedStatement weg = db.prepareStatement(WEG);
                    PreparedStatement los = db.prepareStatement(LOS)) {
                weg.setObject(1, rapportage.id());
                weg.setLong(2, rapportage.versie());
                eis(weg.executeUpdate());
                los.setString(1, rapportage.checksum());
                los.executeUpdate();
            }
        });
    }

    private static void eis(int gewijzigd) {
        if (gewijzigd == 0) {
            throw ApiException.conflict("GEWIJZIGD", "Dit rapport is intussen gewijzigd of verwijderd.");
        }
    }

    private interface Werk {
        void doe(Connection db) throws SQLException;
    }

    private interface Vraag<T> {
        T van(Connection db) throws SQLException;
    }

    private void doe(Werk wat) {
        in(db -> {
            wat.doe(db);
            return null;
        });
    }

    /** A transaction of its own: the two logins do not go into one. */
    private <T> T in(Vraag<T> vraag) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection db = werk.getConnection()) {
                return vraag.van(db);
            } catch (SQLException e) {
                throw new IllegalStateException("the report cannot be written", e);
            }
        });
    }
}
