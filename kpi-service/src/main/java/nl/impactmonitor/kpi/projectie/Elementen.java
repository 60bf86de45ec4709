package nl.impactmonitor.kpi.projectie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Element.Soort;
import nl.impactmonitor.kpi.contributie.Feit;

/**
 * The word list of the cells, held in memory: a few thousand elements that are only ever added to. New ones are written in a
 * transaction of their own, so that an id in memory is never one of a batch that was rolled back. Thread-safe.
 */
@Singleton
class Elementen {

    private static final String VOEG_TOE = """
            insert into element (soort, code, meetpaar, van, naar)
            select * from unnest(?, ?, ?, ?::numeric[], ?::numeric[])
            on conflict do nothing
            """;

    private static final String LEES = "select id, soort, code, meetpaar, van, naar from element";

    private final AgroalDataSource werk;
    private final Map<Element, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Element> elementen = new ConcurrentHashMap<>();

    Elementen(@DataSource("werk") AgroalDataSource werk) {
        this.werk = werk;
    }

    int id(Element element) {
        Integer id = ids.get(element);
        if (id == null) {
            voegToe(Set.of(element));
            id = ids.get(element);
        }
        return id;
    }

    /** Knows the ids of all that these count afterwards; new ones that come together cost one transaction. */
    void ken(Collection<Contributie> contributies) {
        Set<Element> nieuw = new HashSet<>();
        for (Contributie contributie : contributies) {
            contributie.celfeiten().forEach(feit -> merkOp(feit, nieuw));
            for (Feit feit : contributie.feiten()) {
                Celfeit.van(feit).forEach(celfeit -> merkOp(celfeit, nieuw));
            }
        }
        if (!nieuw.isEmpty()) {
            voegToe(nieuw);
        }
    }

    /** The ids of the celfeiten of each, in their order; new ones that come together cost one transaction. */
    List<int[]> nummers(Collection<Contributie> contributies) {
        Set<Element> nieuw = new HashSet<>();
        List<int[]> nummers = zoek(contributies, element -> {
            nieuw.add(element);
            return 0;
        });
        if (nieuw.isEmpty()) {
            return nummers;
        }
        voegToe(nieuw);
        return zoek(contributies, this::id);
    }

    private List<int[]> zoek(Collection<Contributie> contributies, ToIntFunction<Element> onbekend) {
        List<int[]> nummers = new ArrayList<>(contributies.size());
        for (Contributie contributie : contributies) {
            int[] deze = new int[contributie.celfeiten().size()];
            int plek = 0;
            for (Celfeit feit : contributie.celfeiten()) {
                Integer id = ids.get(feit.element());
                deze[plek++] = id == null ? onbekend.applyAsInt(feit.element()) : id;
            }
            nummers.add(deze);
        }
        return nummers;
    }

    private void merkOp(Celfeit feit, Set<Element> nieuw) {
        if (!ids.containsKey(feit.element())) {
            nieuw.add(feit.element());
        }
    }

    Element van(int id) {
        if (!elementen.containsKey(id)) {
            QuarkusTransaction.requiringNew().run(this::lees);
        }
        return elementen.get(id);
    }

    private void voegToe(Set<Element> nieuw) {
        QuarkusTransaction.requiringNew().run(() -> schrijf(nieuw));
        QuarkusTransaction.requiringNew().run(this::lees);
    }

    private void schrijf(Set<Element> nieuw) {
        try (Connection db = werk.getConnection();
                PreparedStatement opdracht = db.prepareStatement(VOEG_TOE)) {
            Kolommen.zet(db, opdracht, 1, nieuw, e -> e.soort().name());
            Kolommen.zet(db, opdracht, 2, nieuw, Element::code);
            Kolommen.zet(db, opdracht, 3, nieuw, Element::meetpaar);
            Kolommen.zet(db, opdracht, 4, nieuw, e -> tekst(e.van()));
            Kolommen.zet(db, opdracht, 5, nieuw, e -> tekst(e.naar()));
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the elements cannot be added to", e);
        }
    }

    /** All of them: an id may become visible after a higher one. */
    private void lees() {
        try (Connection db = werk.getConnection();
                PreparedStatement vraag = db.prepareStatement(LEES)) {
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Element element = new Element(
                            Soort.valueOf(rij.getString(2)),
                            rij.getString(3),
                            rij.getString(4),
                            rij.getObject(5, BigDecimal.class),
                            rij.getObject(6, BigDecimal.class));
                    elementen.put(rij.getInt(1), element);
                    ids.put(element, rij.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the elements cannot be read", e);
        }
    }

    private static String tekst(BigDecimal waarde) {
        return waarde == null ? null : waarde.toPlainString();
    }
}
