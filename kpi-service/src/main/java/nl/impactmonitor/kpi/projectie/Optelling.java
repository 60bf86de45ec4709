package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import nl.impactmonitor.kpi.contributie.Celverschil;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Profiel;
import nl.impactmonitor.kpi.contributie.Verschil;

/**
 * Makes the sums of contributies at once: in one pass, the people of one profiel after each other, so that a cell is written
 * once, without being read, and no more than some thousands are held.
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
        tabel.stroom(db, deel, delen, contributie -> {
            som.vervang(null, contributie);
            ronde.bij(contributie);
        });
        ronde.schrijf();
        stand.verander(db, som);
    }

    /** The cells since the last time they were written. */
    private final class Ronde {

        private final Connection db;
        private Celverschil verschil = new Celverschil();
        private Profiel vorig;

        Ronde(Connection db) {
            this.db = db;
        }

        void bij(Contributie contributie) throws SQLException {
            boolean ander = !Objects.equals(vorig, contributie.profiel());
            if (ander && verschil.omvang() >= CELLEN) {
                schrijf();
            }
            vorig = contributie.profiel();
            verschil.vervang(null, contributie);
        }

        void schrijf() throws SQLException {
            elementen.ken(verschil.elementen());
            cellen.voegToe(db, verschil);
            verschil = new Celverschil();
        }
    }
}
