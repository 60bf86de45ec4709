package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Celsleutel;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.kpi.contributie.Verschil;

/**
 * Makes the sums of contributies at once: in one pass, the people of one profiel after each other, so that a cell is written
 * once, without being read, and no more than some thousands are held. Counts stay under their numbers all the way.
 */
@ApplicationScoped
class Optelling {

    private static final int CELLEN = 4_000;

    private final Contributietabel tabel;
    private final Stand stand;
    private final Cellen cellen;
    private final Elementen elementen;

    Optelling(Contributietabel tabel, Stand stand, Cellen cellen, Elementen elementen) {
        this.tabel = tabel;
        this.stand = stand;
        this.cellen = cellen;
        this.elementen = elementen;
    }

    void van(Connection db, int deel, int delen) throws SQLException {
        Verschil som = new Verschil();
        Ronde ronde = new Ronde(db);
        tabel.stroom(db, deel, delen, rij -> {
            som.vervang(null, new Contributie(rij.pilot(), rij.groep(), rij.feiten()));
            ronde.bij(rij);
        });
        ronde.schrijf();
        stand.verander(db, som);
    }

    /** The people whose cells are the same ones. */
    private record Wie(String pilot, Groep groep, Profiel profiel) {}

    /** The cells since the last time they were written. */
    private final class Ronde {

        private final Connection db;
        private final Map<Celsleutel, Celinhoud> klaar = new HashMap<>();
        private final Map<Integer, SortedMap<Integer, Long>> maanden = new HashMap<>();
        private Wie vorig;

        Ronde(Connection db) {
            this.db = db;
        }

        void bij(Contributietabel.Rij rij) throws SQLException {
            if (rij.profiel() == null) {
                return;
            }
            Wie wie = new Wie(rij.pilot(), rij.groep(), rij.profiel());
            if (!wie.equals(vorig)) {
                sluit();
                if (klaar.size() >= CELLEN) {
                    schrijf();
                }
                vorig = wie;
            }
            for (Feit feit : rij.feiten()) {
                for (Celfeit celfeit : Celfeit.van(feit)) {
                    bij(Maandnummer.van(celfeit.maand()), elementen.id(celfeit.element()), celfeit.aantal());
                }
            }
            for (int i = 0; i < rij.elementen().length; i++) {
                bij(rij.maanden()[i], rij.elementen()[i], rij.aantallen()[i]);
            }
        }

        private void bij(int maand, int element, long aantal) {
            if (aantal != 0) {
                maanden.computeIfAbsent(maand, m -> new TreeMap<>()).merge(element, aantal, Math::addExact);
            }
        }

        private void sluit() {
            maanden.forEach((maand, cel) -> klaar.put(
                    new Celsleutel(vorig.pilot(), vorig.groep(), vorig.profiel(), Maandnummer.maand(maand)),
                    Celinhoud.LEEG.plus(cel)));
            maanden.clear();
        }

        void schrijf() throws SQLException {
            sluit();
            cellen.voegToe(db, klaar);
            klaar.clear();
        }
    }
}
