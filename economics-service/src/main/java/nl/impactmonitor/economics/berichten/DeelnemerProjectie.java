package nl.impactmonitor.economics.berichten;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.berichten.DeelnemerStaat.MetingStaat;
import nl.impactmonitor.economics.berichten.DeelnemerStaat.SituatieStaat;
import nl.impactmonitor.platform.projection.Change;
import nl.impactmonitor.platform.projection.StateHandler;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;

/** Replaces each changed deelnemer as a whole; an erased one, or one without instemming, leaves no rows here. */
@ApplicationScoped
class DeelnemerProjectie implements StateHandler<DeelnemerStaat> {

    private static final String DELETE = "delete from deelnemer where id = any (?)";
    private static final String DEELNEMER =
            "insert into deelnemer (id, versie, pilot, groep, aangemeld_op, traject_start, traject_einde)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SITUATIE =
            "insert into situatie (deelnemer, meting, pilot, moment, datum, werkzaam, uren_per_week, bruto_uurloon,"
                    + " bruto_jaarinkomen, uitkering_per_maand, uitkeringsoort, startkwalificatie, gezondheid,"
                    + " gezondheidsschaal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final StateReader<DeelnemerStaat> staten = new StateReader<>(DeelnemerStaat.class);
    private final Ingetrokkenen ingetrokkenen;

    DeelnemerProjectie(Ingetrokkenen ingetrokkenen) {
        this.ingetrokkenen = ingetrokkenen;
    }

    @Override
    public String topic() {
        return "deelnemers.v1";
    }

    @Override
    public DeelnemerStaat read(byte[] json) throws UnreadableState {
        return staten.read(json);
    }

    @Override
    public void apply(List<Change<DeelnemerStaat>> changes, Connection connection) throws SQLException {
        List<UUID> weg = new ArrayList<>();
        Gezondheidsgegevens.wis(zonderGezondheid(changes), connection);
        try (var delete = connection.prepareStatement(DELETE);
                var deelnemer = connection.prepareStatement(DEELNEMER);
                var situatie = connection.prepareStatement(SITUATIE)) {
            Object[] ids = changes.stream().map(c -> UUID.fromString(c.key())).toArray();
            delete.setArray(1, connection.createArrayOf("uuid", ids));
            delete.executeUpdate();
            for (Change<DeelnemerStaat> change : changes) {
                DeelnemerStaat staat = change.state().orElse(null);
                if (staat != null && staat.teltMee()) {
                    voegToe(deelnemer, staat, change.versie());
                    for (MetingStaat meting : staat.metingen()) {
                        voegToe(situatie, staat, meting);
                    }
                } else {
                    weg.add(UUID.fromString(change.key()));
                }
            }
            deelnemer.executeBatch();
            situatie.executeBatch();
        }
        ingetrokkenen.markeer(weg, connection);
    }

    /** Those who count and whose health may not be used. */
    private static List<UUID> zonderGezondheid(List<Change<DeelnemerStaat>> changes) {
        return changes.stream()
                .flatMap(change -> change.state().stream())
                .filter(staat -> staat.teltMee() && !staat.toestemming().bijzondereGegevens())
                .map(DeelnemerStaat::id)
                .toList();
    }

    private static void voegToe(PreparedStatement insert, DeelnemerStaat staat, long versie) throws SQLException {
        insert.setObject(1, staat.id());
        insert.setLong(2, versie);
        insert.setString(3, staat.pilot());
        insert.setString(4, staat.groep().name());
        insert.setObject(5, staat.aangemeldOp());
        insert.setObject(6, staat.trajectStart().orElse(null));
        insert.setObject(7, staat.trajectEinde().orElse(null));
        insert.addBatch();
    }

    private static void voegToe(PreparedStatement insert, DeelnemerStaat staat, MetingStaat meting)
            throws SQLException {
        SituatieStaat situatie = meting.situatie();
        insert.setObject(1, staat.id());
        insert.setObject(2, meting.id());
        insert.setString(3, staat.pilot());
        insert.setString(4, meting.moment());
        insert.setObject(5, meting.datum());
        insert.setBoolean(6, situatie.werkzaam());
        insert.setBigDecimal(7, situatie.urenPerWeek());
        insert.setBigDecimal(8, situatie.brutoUurloon());
        insert.setBigDecimal(9, situatie.brutoJaarinkomen());
        insert.setBigDecimal(10, situatie.uitkeringPerMaand());
        insert.setString(11, situatie.uitkeringsoort());
        insert.setObject(12, staat.startkwalificatie(meting.datum()));
        BigDecimal gezondheid = staat.gezondheid(meting).orElse(null);
        insert.setBigDecimal(13, gezondheid);
        insert.setString(14, gezondheid == null ? null : meting.schaal());
        insert.addBatch();
    }
}
