package nl.impactmonitor.platform.scope;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells PostgreSQL the scope at the start of each transaction on the default datasource, for that transaction only; the
 * policies ask for it through {@code app_mag_pilot}. A connection outside a transaction carries no scope and sees no rows.
 */
@Singleton
public class ScopeOnConnection implements AgroalPoolInterceptor {

    private final PilotScope scope;

    @Inject
    ScopeOnConnection(PilotScope scope) {
        this.scope = scope;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                return;
            }
            try (var statement = connection.prepareStatement("select set_config('app.pilots', ?, true)")) {
                statement.setString(1, scope.current().asSetting());
                statement.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the pilot scope could not be set on the connection", e);
        }
    }
}
