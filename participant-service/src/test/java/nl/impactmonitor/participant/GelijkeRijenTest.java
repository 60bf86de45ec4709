package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.Parts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The same person recorded by an intaker, request after request, and delivered as rows of every kind: the rows in the
 * database are the same but for whose they are, and so are the versie and the event.
 */
@QuarkusTest
@Dienst
class GelijkeRijenTest {

    /** Which row it is, when it was written, and who brought it. */
    private static final String EIGEN =
            "array['id', 'deelnemer', 'deelnemercode', 'scholingstraject', 'volgnummer', 'bron',"
                    + " 'aanleveraar', 'afnemer', 'intaker', 'kenmerken_bron', 'vastgelegd_op', 'aangemaakt_op', 'gewijzigd_op',"
                    + " 'geregistreerd_op']";

    private static final String BEWIJS =
            "{\"soort\": \"DIPLOMA\", \"datum\": \"2026-06-30\", \"niveau\": \"mbo-2\", \"crebo\": \"25655\"}";
    private static final String MATCH = "{\"werkgever\": \"Oost\", \"datum\": \"2026-07-06\","
            + " \"contractsoort\": \"TIJDELIJK\", \"urenPerWeek\": 24.5, \"start\": \"2026-07-13\"}";

    private final String bronId = "gelijk-" + UUID.randomUUID();
    private String los;
    private String bulk;

    @BeforeEach
    void onePersonTwice() {
        Api.pilots();
        String traject = "T-" + bronId;
        Bulk.lever("TRAJECTEN", Bulk.traject(traject));
        los = Api.metInstemming();
        post("deelnames", deelname(Api.traject(Api.TWENTE)));
        post("metingen", Api.meting("NUL", "2026-01-19"));
        post("metingen", Api.meting("EEN", "2026-07-20"));
        post("bewijzen", BEWIJS);
        post("matches", MATCH);
        lever("DEELNEMERS", """
                {"bronId": "%s", "aangemeldOp": "2026-01-12", "kenmerken": %s,\
                 "toestemmingen": [{"soort": "INSTEMMING", "gegeven": true, "datum": "2026-01-13"}]}
                """.formatted(bronId, Api.KENMERKEN));
        lever("DEELNAMES", feit("d1", deelname(traject)));
        lever("METINGEN", feit("n1", Api.meting("NUL", "2026-01-19")));
        lever("METINGEN", feit("e1", Api.meting("EEN", "2026-07-20")));
        lever("BEWIJZEN", feit("b1", BEWIJS));
        lever("MATCHES", feit("m1", MATCH));
        bulk = Koppelingen.deelnemer("roc-twente", bronId);
    }

    @Test
    void theRowsAreTheSameInEveryTable() throws SQLException {
        for (String tabel : List.of("deelnemer", "toestemming", "deelname", "meting", "bewijs", "match")) {
            assertThat(rijen(tabel, bulk)).as(tabel).isNotEmpty().isEqualTo(rijen(tabel, los));
        }
    }

    @Test
    void theVersieAndTheEventAreTheSame() throws Exception {
        byte[] staat = Events.await("deelnemers.v1", bulk, 7).value();
        assertThat(AanleveringTest.zonderIds(staat))
                .isEqualTo(AanleveringTest.zonderIds(
                        Events.await("deelnemers.v1", los, 7).value()));
    }

    private void post(String wat, String body) {
        Api.intaker()
                .body(body)
                .post("/v1/deelnemers/" + los + "/" + wat)
                .then()
                .statusCode(201);
    }

    private static void lever(String soort, String rij) {
        assertThat(Bulk.lever(soort, rij).getLong("opgenomen")).as(soort).isEqualTo(1);
    }

    private String feit(String eigen, String feit) {
        return "{\"deelnemer\": \"%s\", \"bronId\": \"%s\", \"feit\": %s}\n".formatted(bronId, eigen, feit);
    }

    private static String deelname(String traject) {
        return "{\"traject\": \"" + traject + "\", \"start\": \"2026-02-02\", \"status\": \"GESTART\"}";
    }

    private static List<String> rijen(String tabel, String deelnemer) throws SQLException {
        String van = tabel.equals("deelnemer") ? "id" : "deelnemer";
        List<String> rijen = new ArrayList<>();
        try (Connection c = Parts.postgres().admin().connect("participant");
                ResultSet rs = c.createStatement()
                        .executeQuery("select (to_jsonb(t) - " + EIGEN + ")::text from \"" + tabel + "\" t where " + van
                                + " = '" + deelnemer + "' order by 1")) {
            while (rs.next()) {
                rijen.add(rs.getString(1));
            }
        }
        return rijen;
    }
}
