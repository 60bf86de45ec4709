package nl.impactmonitor.kpi;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.kpi.projectie.Bron;
import nl.impactmonitor.kpi.projectie.Contributies;
import nl.impactmonitor.kpi.projectie.Pilots;
import nl.impactmonitor.kpi.projectie.Pilotstaat;

/** Puts pilots and people into the projection, past the broker. A test takes pilots and a programma of its own. */
@ApplicationScoped
public class Proefdata {

    public static final LocalDate DAG = LocalDate.parse("2026-03-10");

    public static final Profiel PROFIEL =
            new Profiel("V", "25-34", "LAAG", "NT1", "GEEN", "UWV", DAG.withDayOfMonth(1));

    private final AgroalDataSource werk;
    private final Contributies contributies;
    private final Pilots pilots;

    Proefdata(@DataSource("werk") AgroalDataSource werk, Contributies contributies, Pilots pilots) {
        this.werk = werk;
        this.contributies = contributies;
        this.pilots = pilots;
    }

    public interface Werk {
        void doe(Connection db) throws SQLException;
    }

    public void inTransactie(Werk taak) {
        try (Connection db = werk.getConnection()) {
            db.setAutoCommit(false);
            taak.doe(db);
            db.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void pilot(String code, String programma) {
        pilotIn(code, programma, null);
    }

    public void pilotIn(String code, String programma, String regio) {
        Pilotstaat staat = new Pilotstaat(
                code,
                code,
                programma,
                "EUR",
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-12-31"),
                regio == null ? null : new Pilotstaat.Regio(regio, regio));
        inTransactie(db -> pilots.schrijf(db, Map.of(code, staat)));
    }

    /** Deelnemers of whom is known that each is improved on the labour market, in the wide reading, on DAG. */
    public List<String> verbeterden(String pilot, int aantal) {
        return mensen(pilot, aantal, PROFIEL, true);
    }

    /** Deelnemers with both metingen, of whom none is improved. */
    public List<String> deelnemers(String pilot, int aantal) {
        return mensen(pilot, aantal, PROFIEL, false);
    }

    public List<String> mensen(String pilot, int aantal, Profiel profiel, boolean verbeterd) {
        return mensen(pilot, aantal, profiel, verbeterd, List.of());
    }

    /** @param ook what each of them is counted for besides */
    public List<String> mensen(String pilot, int aantal, Profiel profiel, boolean verbeterd, List<Element> ook) {
        List<Feit> feiten = new ArrayList<>(List.of(new Feit(Kpi.DEELNEMERS, Lezing.RUIM, DAG, 1, 1)));
        if (verbeterd) {
            feiten.add(new Feit(Kpi.ARBEIDSMARKT, Lezing.RUIM, DAG, 1, 1));
        }
        Stream<Element> stappen = Stream.of("INSTEMMING", "NULMETING", "EENMETING")
                .map(stap -> new Element(Element.Soort.STROOM, stap, "", null, null));
        List<Celfeit> celfeiten = Stream.concat(stappen, ook.stream())
                .map(stap -> new Celfeit(DAG.withDayOfMonth(1), stap, 1))
                .toList();
        SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
        for (int i = 0; i < aantal; i++) {
            nieuw.put(
                    UUID.randomUUID().toString(),
                    Optional.of(new Contributie(pilot, Groep.DEELNEMER, profiel, feiten, celfeiten)));
        }
        inTransactie(db -> contributies.vervang(db, Bron.DEELNEMER, nieuw));
        return List.copyOf(nieuw.keySet());
    }

    public void zet(String sleutel, Contributie contributie) {
        SortedMap<String, Optional<Contributie>> nieuw = new TreeMap<>();
        nieuw.put(sleutel, Optional.ofNullable(contributie));
        inTransactie(db -> contributies.vervang(db, Bron.DEELNEMER, nieuw));
    }

    /** All rows of a query as text, in its order. */
    public List<String> rijen(String sql) {
        List<String> rijen = new ArrayList<>();
        inTransactie(db -> {
            try (Statement vraag = db.createStatement();
                    ResultSet rij = vraag.executeQuery(sql)) {
                while (rij.next()) {
                    List<String> velden = new ArrayList<>();
                    for (int i = 1; i <= rij.getMetaData().getColumnCount(); i++) {
                        velden.add(rij.getString(i));
                    }
                    rijen.add(String.join(" ", velden));
                }
            }
        });
        return rijen;
    }
}
