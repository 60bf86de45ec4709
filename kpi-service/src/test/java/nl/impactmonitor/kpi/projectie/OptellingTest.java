package nl.impactmonitor.kpi.projectie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.Proefstaten;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Contributieregels;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat;
import nl.impactmonitor.platform.projection.StateReader;
import org.junit.jupiter.api.Test;

/** People added up at once in a copy, beside the same people added batch by batch. */
@QuarkusTest
class OptellingTest {

    @Inject
    Proefdata proef;

    @Inject
    Contributies contributies;

    @Inject
    Contributieregels regels;

    private final Proefstaten staten = new Proefstaten(11);
    private final String pilot = "OP-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void people_who_changed_moved_or_were_erased_meanwhile_are_in_the_sums_as_they_are_in_the_end() throws Exception {
        // Given people of whom some come again with another state, in another pilot or not at all
        List<String> mensen = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            mensen.add(UUID.randomUUID().toString());
        }
        List<SortedMap<String, Optional<Contributie>>> beurten = List.of(
                beurt(mensen, pilot),
                beurt(mensen.subList(0, 20), pilot + "-B"),
                beurt(mensen.subList(10, 30), pilot),
                weg(mensen.subList(25, 40)));
        for (SortedMap<String, Optional<Contributie>> beurt : beurten) {
            proef.inTransactie(db -> contributies.vervang(db, Bron.DEELNEMER, beurt));
        }
        List<String> levend = new ArrayList<>();
        proef.inTransactie(db -> levend.addAll(alles(db)));

        // When
        List<String> kopie = new ArrayList<>();
        proef.inTransactie(db -> {
            opKopie(db);
            for (SortedMap<String, Optional<Contributie>> beurt : beurten) {
                contributies.zonderSommen(db, Bron.DEELNEMER, beurt);
            }
            contributies.telOp(db, 0, 2);
            contributies.telOp(db, 1, 2);
            kopie.addAll(alles(db));
            contributies.leegOptelling(db);
        });

        // Then
        assertThat(kopie).hasSizeGreaterThan(100).isEqualTo(levend);
    }

    private SortedMap<String, Optional<Contributie>> beurt(List<String> mensen, String bij) throws Exception {
        StateReader<Deelnemerstaat> lezer = new StateReader<>(Deelnemerstaat.class);
        SortedMap<String, Optional<Contributie>> beurt = new TreeMap<>();
        for (String id : mensen) {
            beurt.put(
                    id,
                    Optional.of(regels.van(lezer.read(staten.staat(id, 1, bij).getBytes()))));
        }
        return beurt;
    }

    private static SortedMap<String, Optional<Contributie>> weg(List<String> mensen) {
        SortedMap<String, Optional<Contributie>> beurt = new TreeMap<>();
        mensen.forEach(id -> beurt.put(id, Optional.empty()));
        return beurt;
    }

    private void opKopie(Connection db) throws SQLException {
        try (var opdracht = db.createStatement()) {
            opdracht.execute("select herbouw_begin()");
            opdracht.execute("set local search_path to herbouw, public");
        }
        contributies.leegOptelling(db);
    }

    private List<String> alles(Connection db) throws SQLException {
        List<String> alles = new ArrayList<>();
        for (String tabel : List.of("contributie", "stand_maand", "stand_dag", "cel")) {
            try (var vraag = db.createStatement();
                    ResultSet rij = vraag.executeQuery("select '" + tabel + "' || t::text from " + tabel
                            + " t where pilot like '" + pilot + "%' order by 1")) {
                while (rij.next()) {
                    alles.add(rij.getString(1));
                }
            }
        }
        return alles;
    }
}
