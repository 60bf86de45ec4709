package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/**
 * Makes a stand of one programma: all cells of the KPI table, protected as a set, written to the ledger. One transaction
 * on one snapshot; of several processes at once only one makes it.
 */
@ApplicationScoped
class GeefStandUit {

    /** Somebody was erased meanwhile: the snapshot is no longer the truth, and a new one is taken. */
    private static final String BOTSING = "40001";

    private static final int POGINGEN = 5;
    private static final String PILOTS = "select code from pilot where programma = ?";

    private final AgroalDataSource werk;
    private final Momentopname opname;
    private final Uitgiften uitgiften;
    private final KpiDefinities definities;
    private final Parameters parameters;
    private final Clock klok;

    GeefStandUit(
            @DataSource("werk") AgroalDataSource werk,
            Momentopname opname,
            Uitgiften uitgiften,
            KpiDefinities definities,
            Parameters parameters,
            Clock klok) {
        this.werk = werk;
        this.opname = opname;
        this.uitgiften = uitgiften;
        this.definities = definities;
        this.parameters = parameters;
        this.klok = klok;
    }

    /** @return whether a stand was made; not when the programma has no pilots, or another process is making one */
    boolean van(String programma) {
        for (int poging = 1; ; poging++) {
            try {
                return inTransactie(programma);
            } catch (SQLException e) {
                if (!BOTSING.equals(e.getSQLState()) || poging == POGINGEN) {
                    throw new IllegalStateException("no stand could be made of " + programma, e);
                }
            }
        }
    }

    private boolean inTransactie(String programma) throws SQLException {
        try (Connection db = werk.getConnection()) {
            db.setAutoCommit(false);
            try {
                boolean gemaakt = maak(db, programma);
                db.commit();
                return gemaakt;
            } catch (SQLException | RuntimeException e) {
                db.rollback();
                throw e;
            }
        }
    }

    private boolean maak(Connection db, String programma) throws SQLException {
        if (!alleen(db)) {
            return false;
        }
        SortedSet<String> pilots = pilots(db, programma);
        if (pilots.isEmpty()) {
            return false;
        }
        LocalDate peildatum = LocalDate.now(klok);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Plek, Meting> metingen = opname.meet(db, programma, peildatum);
        Map<Plek, Cijfer> vorige = StandLezer.laatste(db, programma, peildatum)
                .map(Cijfers::cellen)
                .orElse(Map.of());
        Bescherming bescherming = new Bescherming(minimum(peildatum), metingen, vorige);
        Map<Plek, Uitkomst> uitkomsten = new HashMap<>();
        definities.op(peildatum).stream()
                .filter(KpiDefinitie::geteld)
                .forEach(definitie -> uitkomsten.putAll(bescherming.van(definitie, pilots)));

        Map<Plek, Cijfer> cellen = new HashMap<>();
        uitkomsten.forEach((plek, uitkomst) -> cellen.put(plek, cijfer(plek, uitkomst, metingen, vorige, nu)));
        uitgiften.schrijf(db, programma, peildatum, nu, cellen);

        List<Plek> ververst = uitkomsten.keySet().stream()
                .filter(plek -> uitkomsten.get(plek) != Uitkomst.BEHOUDEN)
                .toList();
        opname.onthoud(db, programma, peildatum, ververst);
        return true;
    }

    private long minimum(LocalDate dag) {
        return parameters.vereist(ParameterCode.MINIMALE_CELFREQUENTIE, dag).longValueExact();
    }

    private static Cijfer cijfer(
            Plek plek, Uitkomst uitkomst, Map<Plek, Meting> metingen, Map<Plek, Cijfer> vorige, Instant nu) {
        Meting meting = metingen.getOrDefault(plek, Meting.LEEG);
        return switch (uitkomst) {
            case VERNIEUWD -> new Cijfer(meting.waarde(), meting.personen(), nu);
            case ONDERDRUKT -> Cijfer.onderdrukt(nu);
            case BEHOUDEN -> vorige.getOrDefault(plek, Cijfer.onderdrukt(nu));
        };
    }

    private static boolean alleen(Connection db) throws SQLException {
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute("set transaction isolation level repeatable read");
            try (ResultSet rij =
                    opdracht.executeQuery("select pg_try_advisory_xact_lock(hashtext('stand_uitgifte'))")) {
                rij.next();
                return rij.getBoolean(1);
            }
        }
    }

    private static SortedSet<String> pilots(Connection db, String programma) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(PILOTS)) {
            vraag.setString(1, programma);
            SortedSet<String> pilots = new TreeSet<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    pilots.add(rij.getString(1));
                }
            }
            return pilots;
        }
    }
}
