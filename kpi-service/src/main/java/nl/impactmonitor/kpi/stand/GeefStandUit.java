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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.definitie.Tabelgrond;
import nl.impactmonitor.kpi.disclosure.Afscherming;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Losstaand;
import nl.impactmonitor.kpi.herkomst.Herkomstschrijver;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;
import org.jboss.logging.Logger;

/**
 * Makes a stand of one programma: all declared tables, protected as one set, written to the ledger. One transaction
 * on one snapshot; of one programma one stand at a time.
 */
@ApplicationScoped
class GeefStandUit {

    /** Somebody was erased meanwhile: the snapshot is no longer the truth, and a new one is taken. */
    private static final String BOTSING = "40001";

    private static final int POGINGEN = 5;
    private static final String PILOTS = "select pilot, regio from (" + Toestand.INDELING + ") as i";
    private static final Logger LOG = Logger.getLogger(GeefStandUit.class);

    private final AgroalDataSource werk;
    private final Beurt beurt;
    private final Momentopname opname;
    private final Beweging beweging;
    private final Weigeringsfiguur weigeringen;
    private final Uitgiften uitgiften;
    private final Figuren figuren;
    private final Schalen schalen;
    private final Herkomstschrijver herkomst;
    private final KpiDefinities definities;
    private final Tabelgrond grond;
    private final Parameters parameters;
    private final Clock klok;

    GeefStandUit(
            @DataSource("werk") AgroalDataSource werk,
            Beurt beurt,
            Momentopname opname,
            Beweging beweging,
            Weigeringsfiguur weigeringen,
            Uitgiften uitgiften,
            Figuren figuren,
            Schalen schalen,
            Herkomstschrijver herkomst,
            KpiDefinities definities,
            Tabelgrond grond,
            Parameters parameters,
            Clock klok) {
        this.werk = werk;
        this.beurt = beurt;
        this.opname = opname;
        this.beweging = beweging;
        this.weigeringen = weigeringen;
        this.uitgiften = uitgiften;
        this.figuren = figuren;
        this.schalen = schalen;
        this.herkomst = herkomst;
        this.definities = definities;
        this.grond = grond;
        this.parameters = parameters;
        this.klok = klok;
    }

    /** Once nobody else makes one. */
    Uitgifte van(String programma) {
        return van(programma, beurt::wacht);
    }

    Uitgifte alsNiemandAndersHetDoet(String programma) {
        return van(programma, beurt::neem);
    }

    private Uitgifte van(String programma, Beurt.Wijze wijze) {
        for (int poging = 1; ; poging++) {
            try (Connection db = werk.getConnection()) {
                return wijze.krijgt(db, programma) ? inTransactie(db, programma) : Uitgifte.GEEN;
            } catch (SQLException e) {
                if (!BOTSING.equals(e.getSQLState()) || poging == POGINGEN) {
                    throw new IllegalStateException("no stand could be made of " + programma, e);
                }
            }
        }
    }

    private Uitgifte inTransactie(Connection db, String programma) throws SQLException {
        db.setAutoCommit(false);
        try {
            Uitgifte gemaakt = maak(db, programma);
            db.commit();
            return gemaakt;
        } catch (SQLException | RuntimeException e) {
            db.rollback();
            throw e;
        } finally {
            db.setAutoCommit(true);
            beurt.geefTerug(db, programma);
        }
    }

    private Uitgifte maak(Connection db, String programma) throws SQLException {
        opEenMoment(db);
        if (grond.wachtOpHerbouw(db)) {
            return Uitgifte.WACHT_OP_HERBOUW;
        }
        Map<String, String> regios = new HashMap<>();
        SortedSet<String> pilots = pilots(db, programma, regios);
        if (pilots.isEmpty()) {
            return Uitgifte.GEEN;
        }
        LocalDate peildatum = LocalDate.now(klok);
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<Figuur, Meting> metingen = opname.meet(db, programma, peildatum);
        Map<Figuur, Eerder> uit = figuren.uit(db, programma);
        Map<Plek, Cijfer> vorige = StandLezer.laatste(db, programma, peildatum)
                .map(Cijfers::cellen)
                .orElse(Map.of());
        long daarvoor = uitgiften.laatste(db, programma);
        LocalDate geteldBij = grond.definities(db);
        long uitgifte = uitgiften.nieuw(db, programma, peildatum, nu, geteldBij);
        opname.onthoud(db, programma, peildatum, uitgifte);

        Rust rust = new Rust(pilots, regios, beweging.laatste(db, programma), daarvoor);
        Set<String> berekend = Berekend.plaatsen(db, pilots, regios);
        Niveauschalen naarNiveau = schalen.lees(db);
        Bescherming bescherming =
                new Bescherming(afscherming(peildatum), pilots, regios, metingen, uit, rust, berekend, naarNiveau);
        Map<Figuur, Besluit> besluiten = new HashMap<>(bescherming.besluiten());
        LOG.infof("%s: %d figures, %d times no cover", programma, besluiten.size(), bescherming.mislukt());

        Losstaand geweigerd = weigeringen.meet(db, programma, peildatum);
        besluiten.put(Weigeringsfiguur.FIGUUR, geweigerd.besluit(minimum(peildatum)));
        metingen.put(
                Weigeringsfiguur.FIGUUR, new Meting(geweigerd.personen(), geweigerd.personen(), geweigerd.verloop()));

        List<String> gebieden = new ArrayList<>(pilots);
        gebieden.addAll(regios.values());
        uitgiften.schrijf(
                db, uitgifte, new KpiCellen(besluiten, metingen, vorige, nu).van(definities.op(geteldBij), gebieden));
        uitgiften.schrijfRegios(db, uitgifte, programma);
        figuren.schrijf(db, programma, uitgifte, nu, besluiten, metingen, uit);
        schalen.schrijf(db, uitgifte, naarNiveau.alle(), besluiten.keySet());
        herkomst.schrijf(db, programma, uitgifte);
        return Uitgifte.GEMAAKT;
    }

    private long minimum(LocalDate dag) {
        return parameters.vereist(ParameterCode.MINIMALE_CELFREQUENTIE, dag).longValueExact();
    }

    private Afscherming afscherming(LocalDate dag) {
        return new Afscherming(
                minimum(dag),
                parameters.vereist(ParameterCode.BESCHERMINGSINTERVAL, dag).longValueExact());
    }

    private static void opEenMoment(Connection db) throws SQLException {
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute("set transaction isolation level repeatable read");
            // Before the snapshot: tables that a rebuild puts in the place of these would be empty to an older one.
            opdracht.execute(
                    "lock table pilot, pilot_weigering, contributie, cel, berekening, projectie_versie in access share mode");
        }
    }

    private static SortedSet<String> pilots(Connection db, String programma, Map<String, String> regios)
            throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(PILOTS)) {
            vraag.setString(1, programma);
            SortedSet<String> pilots = new TreeSet<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    pilots.add(rij.getString(1));
                    if (rij.getString(2) != null) {
                        regios.put(rij.getString(1), rij.getString(2));
                    }
                }
            }
            return pilots;
        }
    }
}
