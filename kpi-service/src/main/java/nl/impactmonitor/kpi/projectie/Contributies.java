package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Celverschil;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Verschil;

/**
 * The contributie of every deelnemer and traject, with the stand and the cells that are their sum. All of it changes in the
 * transaction of the given connection, a whole batch in a fixed number of statements.
 */
@ApplicationScoped
public class Contributies {

    private final Contributietabel tabel;
    private final Stand stand;
    private final Cellen cellen;
    private final Elementen elementen;
    private final Optelrijen optelrijen;
    private final Optelling optelling;

    Contributies(
            Contributietabel tabel,
            Stand stand,
            Cellen cellen,
            Elementen elementen,
            Optelrijen optelrijen,
            Optelling optelling) {
        this.tabel = tabel;
        this.stand = stand;
        this.cellen = cellen;
        this.elementen = elementen;
        this.optelrijen = optelrijen;
        this.optelling = optelling;
    }

    /** @param nieuw by key, in key order; empty takes the contributie away */
    public void vervang(Connection db, Bron bron, SortedMap<String, Optional<Contributie>> nieuw) throws SQLException {
        Map<String, Contributie> oud = tabel.lees(db, nieuw.keySet());
        Verschil verschil = new Verschil();
        Celverschil celverschil = new Celverschil();
        SortedMap<String, Contributie> blijft = new TreeMap<>();
        nieuw.forEach((sleutel, contributie) -> {
            verschil.vervang(oud.get(sleutel), contributie.orElse(null));
            celverschil.vervang(oud.get(sleutel), contributie.orElse(null));
            contributie.ifPresent(c -> blijft.put(sleutel, c));
        });
        elementen.ken(blijft.values());
        tabel.schrijf(db, bron.name(), blijft);
        tabel.verwijder(db, weg(nieuw));
        stand.verander(db, verschil);
        cellen.verander(db, celverschil);
    }

    /** Before the first of a copy, since one that broke off may have left something to add up; and when all is added up. */
    public void leegOptelling(Connection db) throws SQLException {
        optelrijen.leeg(db);
    }

    /** The contributies of people alone, for tables that nobody else reads or writes yet. The sums follow in {@link #telOp}. */
    public void zonderSommen(Connection db, Bron bron, SortedMap<String, Optional<Contributie>> nieuw)
            throws SQLException {
        SortedMap<String, Contributie> blijft = new TreeMap<>();
        nieuw.forEach((sleutel, contributie) -> contributie.ifPresent(c -> blijft.put(sleutel, c)));
        List<int[]> nummers = elementen.nummers(blijft.values());
        optelrijen.schrijf(db, blijft.values(), nummers, tabel.neemWeg(db, nieuw.keySet()));
        Contributiekopie.schrijf(db, bron.name(), blijft, nummers);
    }

    /**
     * Adds up what was written since {@link #leegOptelling}, for tables that have no sums yet and that nobody reads: the same
     * that they would be had each been added. Who works at it with others does a part.
     *
     * @param deel from 0 @param delen how many parts there are; the people of one cell are in one part
     */
    public void telOp(Connection db, int deel, int delen) throws SQLException {
        optelling.van(db, deel, delen);
    }

    private static List<String> weg(SortedMap<String, Optional<Contributie>> nieuw) {
        return nieuw.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
