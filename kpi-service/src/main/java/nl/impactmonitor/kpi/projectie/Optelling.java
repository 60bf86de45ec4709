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
import nl.impactmonitor.kpi.contributie.Verschil;
import nl.impactmonitor.kpi.projectie.Optelrijen.Wie;

/**
 * Makes the sums of a copy at once: in one pass, the people of one profiel after each other, so that a cell is written once,
 * without being read, and no more than some thousands are held. Counts stay under their numbers all the way. The stand is what
 * the cells say of the KPIs.
 */
@ApplicationScoped
class Optelling {

    private static final int CELLEN = 4_000;

    private final Optelrijen rijen;
    private final Stand stand;
    private final Cellen cellen;
    private final Elementen elementen;

    Optelling(Optelrijen rijen, Stand stand, Cellen cellen, Elementen elementen) {
        this.rijen = rijen;
        this.stand = stand;
        this.cellen = cellen;
        this.elementen = elementen;
    }

    void van(Connection db, int deel, int delen) throws SQLException {
        Ronde ronde = new Ronde(db);
        rijen.stroom(db, deel, delen, ronde::bij);
        ronde.schrijf();
        stand.verander(db, ronde.som);
    }

    /** The cells since the last time they were written. */
    private final class Ronde {

        private final Connection db;
        private final Verschil som = new Verschil();
        private final Map<Celsleutel, Celinhoud> klaar = new HashMap<>();
        private final Map<Integer, SortedMap<Integer, Long>> maanden = new HashMap<>();
        private Wie vorig;

        Ronde(Connection db) {
            this.db = db;
        }

        void bij(Wie wie, byte[] bijdrage) throws SQLException {
            if (!wie.equals(vorig)) {
                sluit();
                if (klaar.size() >= CELLEN) {
                    schrijf();
                }
                vorig = wie;
            }
            Celbijdrage.lees(bijdrage, (maand, element, aantal) -> maanden.computeIfAbsent(maand, m -> new TreeMap<>())
                    .merge(element, (long) aantal, Math::addExact));
        }

        private void sluit() {
            maanden.forEach((nummer, cel) -> {
                Celsleutel sleutel =
                        new Celsleutel(vorig.pilot(), vorig.groep(), vorig.profiel(), Maandnummer.maand(nummer));
                Celinhoud inhoud = Celinhoud.LEEG.plus(cel);
                if (inhoud.omvang() > 0) {
                    klaar.put(sleutel, inhoud);
                    inhoud.elk((element, aantal) -> Celfeit.vanKpi(sleutel, elementen.van(element), aantal)
                            .ifPresent(som::bij));
                }
            });
            maanden.clear();
        }

        void schrijf() throws SQLException {
            sluit();
            cellen.voegToe(db, klaar);
            klaar.clear();
        }
    }
}
