package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Verschil;

/**
 * The contributie of every deelnemer and traject, with the stand that is their sum. Both change in the transaction of the
 * given connection, a whole batch in a fixed number of statements.
 */
@ApplicationScoped
public class Contributies {

    private static final String LEES = "select sleutel, pilot, groep, feiten from contributie where sleutel = any (?)";

    private static final String SCHRIJF = """
            insert into contributie (sleutel, bron, pilot, groep, feiten)
            select u.sleutel, ?, u.pilot, u.groep, u.feiten::jsonb
            from unnest(?, ?, ?, ?) as u (sleutel, pilot, groep, feiten)
            on conflict (sleutel) do update
            set pilot = excluded.pilot, groep = excluded.groep, feiten = excluded.feiten
            """;

    private static final String VERWIJDER = "delete from contributie where sleutel = any (?)";

    private final Stand stand;

    Contributies(Stand stand) {
        this.stand = stand;
    }

    /** @param nieuw by key, in key order; empty takes the contributie away */
    public void vervang(Connection db, Bron bron, SortedMap<String, Optional<Contributie>> nieuw) throws SQLException {
        Map<String, Contributie> oud = lees(db, nieuw.keySet());
        Verschil verschil = new Verschil();
        nieuw.forEach((sleutel, contributie) -> verschil.vervang(oud.get(sleutel), contributie.orElse(null)));
        schrijf(db, bron, nieuw);
        verwijder(db, nieuw);
        stand.verander(db, verschil);
    }

    private static Map<String, Contributie> lees(Connection db, Collection<String> sleutels) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(LEES)) {
            vraag.setArray(1, tekst(db, sleutels));
            Map<String, Contributie> gevonden = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Contributie contributie = new Contributie(
                            rij.getString(2), Groep.valueOf(rij.getString(3)), FeitenJson.lees(rij.getString(4)));
                    gevonden.put(rij.getString(1), contributie);
                }
            }
            return gevonden;
        }
    }

    private static void schrijf(Connection db, Bron bron, SortedMap<String, Optional<Contributie>> nieuw)
            throws SQLException {
        List<String> sleutels = new ArrayList<>();
        List<String> pilots = new ArrayList<>();
        List<String> groepen = new ArrayList<>();
        List<String> feiten = new ArrayList<>();
        nieuw.forEach((sleutel, misschien) -> misschien.ifPresent(contributie -> {
            sleutels.add(sleutel);
            pilots.add(contributie.pilot());
            groepen.add(contributie.groep().name());
            feiten.add(FeitenJson.schrijf(contributie.feiten()));
        }));
        if (sleutels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            opdracht.setString(1, bron.name());
            opdracht.setArray(2, tekst(db, sleutels));
            opdracht.setArray(3, tekst(db, pilots));
            opdracht.setArray(4, tekst(db, groepen));
            opdracht.setArray(5, tekst(db, feiten));
            opdracht.executeUpdate();
        }
    }

    private static void verwijder(Connection db, SortedMap<String, Optional<Contributie>> nieuw) throws SQLException {
        List<String> weg =
                nieuw.keySet().stream().filter(k -> nieuw.get(k).isEmpty()).toList();
        if (weg.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERWIJDER)) {
            opdracht.setArray(1, tekst(db, weg));
            opdracht.executeUpdate();
        }
    }

    private static java.sql.Array tekst(Connection db, Collection<String> waarden) throws SQLException {
        return db.createArrayOf("text", waarden.toArray());
    }
}
