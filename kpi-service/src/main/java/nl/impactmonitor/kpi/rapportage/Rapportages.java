package nl.impactmonitor.kpi.rapportage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.kpi.berekening.Berekeningkoppen;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.platform.scope.PilotScope;

/** Reads reports about pilots that the caller may see, each of them: in the query, and by row-level security. */
@ApplicationScoped
class Rapportages {

    private static final String KOLOMMEN = """
        select id, versie, status, soort, programma, peildatum, pilots, geheel, kpis, berekening, rubricering, gemaakt_op,
               delen_klaar, mislukte_delen, checksum, definitief, stand_per, uitgave, vastgesteld_op, fout, volgnummer,
               array(select vorm || ' ' || checksum from rapportagevorm v where v.rapportage = rapportage.id order by vorm)
        from rapportage where (? or pilots <@ ?) and (? or status = 'VASTGESTELD')
        """;

    private static final String INHOUD = "select inhoud from momentopname where checksum = ?";

    private static final String ANDERS = """
        select %s <> r.berekening_gelezen from rapportage r join berekening b on b.id = r.berekening where r.id = ?
        """.formatted(Berekeningkoppen.VERTELD);

    private static final String SLOT = "select pg_advisory_xact_lock(hashtext('vaststelling'), hashtext(?))";

    /** @param volgnummer the order of the list */
    record Rij(Rapportage rapportage, long volgnummer) {}

    private final AgroalDataSource verzoek;
    private final PilotScope scope;

    Rapportages(AgroalDataSource verzoek, PilotScope scope) {
        this.verzoek = verzoek;
        this.scope = scope;
    }

    /** The newest first. @param concepten also those that are not vastgesteld @param voor a volgnummer */
    List<Rij> lijst(boolean concepten, long voor, int hoogstens) {
        return lees(concepten, "and volgnummer < ? order by volgnummer desc limit ?", voor, hoogstens);
    }

    Optional<Rapportage> zoek(UUID id, boolean concepten) {
        return lees(concepten, "and id = ?", id).stream().map(Rij::rapportage).findFirst();
    }

    /**
     * Waits until no other report of the programma is being vastgesteld, and lets none until the running transaction ends: two
     * that are looked at at once would not see each other.
     */
    void eenVoorEen(String programma) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement slot = db.prepareStatement(SLOT)) {
            slot.setString(1, programma);
            slot.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the turn of the report cannot be waited for", e);
        }
    }

    /** The text of a snapshot, as it is stored. */
    String tekst(String checksum) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(INHOUD)) {
            vraag.setString(1, checksum);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return rij.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the snapshot cannot be read", e);
        }
    }

    /** Whether its berekening is there and tells something else than when the report was made, as far as that was kept. */
    boolean berekeningAnders(UUID id) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(ANDERS)) {
            vraag.setObject(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the berekening of the report cannot be read", e);
        }
    }

    private List<Rij> lees(boolean concepten, String waar, Object... waarden) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(KOLOMMEN + waar)) {
            vraag.setBoolean(1, scope.allPilots());
            vraag.setArray(2, db.createArrayOf("text", scope.pilots().toArray()));
            vraag.setBoolean(3, concepten);
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 4, waarden[i]);
            }
            List<Rij> rijen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    rijen.add(new Rij(rapportage(rij), rij.getLong(21)));
                }
            }
            return rijen;
        } catch (SQLException e) {
            throw new IllegalStateException("the reports cannot be read", e);
        }
    }

    private static Rapportage rapportage(ResultSet rij) throws SQLException {
        return new Rapportage(
                rij.getObject(1, UUID.class),
                rij.getLong(2),
                RapportageStatus.valueOf(rij.getString(3)),
                Soort.valueOf(rij.getString(4)),
                rij.getString(5),
                rij.getObject(6, LocalDate.class),
                teksten(rij, 7),
                rij.getBoolean(8),
                teksten(rij, 9),
                rij.getString(10),
                rij.getString(11),
                moment(rij, 12),
                new Rapportage.Voortgang(rij.getInt(13), Deel.values().length),
                teksten(rij, 14).stream().map(Deel::valueOf).toList(),
                rij.getString(20),
                rij.getString(15),
                rij.getObject(16, Boolean.class),
                moment(rij, 17),
                rij.getObject(18, Integer.class),
                moment(rij, 19),
                rij.getObject(18) == null ? null : bewaard(teksten(rij, 22)));
    }

    /** @param regels "vorm checksum" */
    private static List<Rapportage.Bewaard> bewaard(List<String> regels) {
        return regels.stream()
                .map(regel -> regel.split(" "))
                .map(deel -> new Rapportage.Bewaard(Rapportvorm.valueOf(deel[0]), deel[1]))
                .toList();
    }

    static List<String> teksten(ResultSet rij, int kolom) throws SQLException {
        return Arrays.asList((String[]) rij.getArray(kolom).getArray());
    }

    private static Instant moment(ResultSet rij, int kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
