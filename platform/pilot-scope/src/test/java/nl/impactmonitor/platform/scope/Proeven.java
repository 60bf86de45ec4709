package nl.impactmonitor.platform.scope;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads and writes as a service does, with raw SQL, so that only the policy decides. */
@Singleton
public class Proeven {

    @Inject
    DataSource database;

    @Transactional
    public List<String> namen() throws SQLException {
        return read();
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<String> namenZonderTransactie() throws SQLException {
        return read();
    }

    @Transactional(rollbackOn = Exception.class)
    public void voegToe(String naam, String pilot) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into proef values (?, ?)")) {
            insert.setString(1, naam);
            insert.setString(2, pilot);
            insert.executeUpdate();
        }
    }

    private List<String> read() throws SQLException {
        List<String> namen = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select naam from proef order by naam")) {
            while (rows.next()) {
                namen.add(rows.getString(1));
            }
        }
        return namen;
    }

    @Path("/proeven")
    @PermitAll
    public static class Resource {

        @Inject
        Proeven proeven;

        @Inject
        PilotScope scope;

        @GET
        public List<String> lees() throws SQLException {
            return proeven.namen();
        }

        @POST
        public void voegToe(@QueryParam("naam") String naam, @QueryParam("pilot") String pilot) throws SQLException {
            proeven.voegToe(naam, pilot);
        }

        @GET
        @Path("/organisatie")
        public String organisatie() {
            return scope.organisatie() + " " + scope.subject();
        }
    }
}
