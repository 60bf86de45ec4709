package nl.impactmonitor.local.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.PostgresAdmin;

/** Lets consumers read their topics from the start: after a restore the positions they kept belong to another Kafka. */
public final class Replay {

    private Replay() {}

    public static void fromTheStart(PostgresAdmin admin, List<String> databases) {
        for (String database : databases) {
            try (Connection connection = admin.connect(database);
                    var sql = connection.createStatement()) {
                var present = sql.executeQuery("select to_regclass('public.projectie_positie') is not null");
                present.next();
                if (present.getBoolean(1)) {
                    sql.execute("delete from projectie_positie");
                }
            } catch (SQLException e) {
                throw new PartFailed("The reading positions in " + database + " cannot be reset: " + e.getMessage(), e);
            }
        }
    }
}
