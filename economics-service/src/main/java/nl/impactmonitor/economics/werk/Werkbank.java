package nl.impactmonitor.economics.werk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** How work outside a request writes: under the login of jobs, each time in a transaction of its own. */
@ApplicationScoped
public class Werkbank {

    private final AgroalDataSource werk;

    Werkbank(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    /** A transaction of its own, also while another one reads in the scope of who asked. */
    public <T> T in(Werk<T> wat) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = werk.getConnection()) {
                return wat.doe(connection);
            }
        });
    }

    /** @return how many rows it changed */
    public int doe(String sql, Object... waarden) {
        return in(connection -> voerUit(connection, sql, waarden));
    }

    public static int voerUit(Connection connection, String sql, Object... waarden) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < waarden.length; i++) {
                statement.setObject(i + 1, waarden[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** @throws Gestopt when nothing was changed: whoever asked has cancelled it */
    public static void eis(int gewijzigd) {
        if (gewijzigd == 0) {
            throw new Gestopt();
        }
    }

    public interface Werk<T> {
        public T doe(Connection connection) throws SQLException;
    }
}
