package nl.impactmonitor.kpi.herkomst;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Sha256;

/**
 * Which interviews, scans, pilots or leveringen a number of a report was read from, and under which versie of each. Kept under the
 * checksum that stands beside the number, and apart from the snapshot, since ids are not for everybody who reads it. With the login
 * of jobs: whether a caller may see them is decided by the report.
 */
@ApplicationScoped
public class Bronstaten {

    private static final String BEWAAR =
            "insert into herkomst_bron (checksum, id, versie) values (?, ?, ?) on conflict do nothing";
    private static final String LEES =
            "select id, versie from herkomst_bron where checksum = ? order by id collate \"C\"";

    private final AgroalDataSource werk;

    Bronstaten(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    /** SHA-256 over the lines "id versie", in the order of the ids, with a line end between; null of none. */
    public static String checksum(Collection<Lid> leden) {
        if (leden.isEmpty()) {
            return null;
        }
        String regels = leden.stream()
                .distinct()
                .sorted(Comparator.comparing(Lid::id))
                .map(lid -> lid.id() + " " + lid.versie())
                .collect(Collectors.joining("\n"));
        return Sha256.van(regels.getBytes(StandardCharsets.UTF_8));
    }

    /** Each under its checksum; what is there already is the same. In a transaction of its own. */
    public void bewaar(Collection<? extends Collection<Lid>> groepen) {
        Set<String> gehad = new HashSet<>();
        in(db -> {
            try (PreparedStatement bewaar = db.prepareStatement(BEWAAR)) {
                for (Collection<Lid> leden : groepen) {
                    String checksum = checksum(leden);
                    if (checksum != null && gehad.add(checksum)) {
                        for (Lid lid : leden) {
                            bewaar.setString(1, checksum);
                            bewaar.setString(2, lid.id());
                            bewaar.setLong(3, lid.versie());
                            bewaar.addBatch();
                        }
                    }
                }
                return bewaar.executeBatch();
            }
        });
    }

    /** In the order of their ids; none where none were kept. */
    public List<Lid> van(String checksum) {
        return in(db -> {
            try (PreparedStatement vraag = db.prepareStatement(LEES)) {
                vraag.setString(1, checksum);
                List<Lid> leden = new ArrayList<>();
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        leden.add(new Lid(rij.getString(1), rij.getLong(2)));
                    }
                }
                return leden;
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
            } catch (SQLException e) {
                throw new IllegalStateException("the sources of a number cannot be kept or read", e);
            }
        });
    }
}
