package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Profiel;

/**
 * What was added to a copy, and what was taken away again, as far as it counts in cells: only ever added to, and of nobody in
 * particular. It is a third of what contributies are, and nothing in it is read as text.
 */
@ApplicationScoped
class Optelrijen {

    private static final String KOPIEER = "copy herbouw.optelling (plek, wie, bijdrage) from stdin (format binary)";

    /** Those of one cell after each other, and in one part. By a number first: nearly all rows differ in that already. */
    private static final String DEEL =
            "select wie, bijdrage from herbouw.optelling where plek % ? = ? order by plek, wie collate \"C\"";

    private static final String SORTEER_IN_GEHEUGEN = "set local work_mem = '64MB'";
    private static final int PER_KEER = 5_000;
    private static final String TUSSEN = "\t";

    private final Elementen elementen;

    Optelrijen(Elementen elementen) {
        this.elementen = elementen;
    }

    /** The people whose cells are the same ones. */
    record Wie(String pilot, Groep groep, Profiel profiel) {

        /** Codes have no tab. */
        private String tekst() {
            return String.join(
                    TUSSEN,
                    pilot,
                    groep.name(),
                    profiel.geslacht(),
                    profiel.leeftijdsklasse(),
                    profiel.opleiding(),
                    profiel.leerderType(),
                    profiel.doelgroep(),
                    profiel.instroomkanaal(),
                    profiel.instroommaand().toString());
        }

        private static Wie van(String tekst) {
            String[] w = tekst.split(TUSSEN, -1);
            return new Wie(
                    w[0], Groep.valueOf(w[1]), new Profiel(w[2], w[3], w[4], w[5], w[6], w[7], LocalDate.parse(w[8])));
        }
    }

    interface Lezer {
        void lees(Wie wie, byte[] bijdrage) throws SQLException;
    }

    void leeg(Connection db) throws SQLException {
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute("truncate herbouw.optelling");
        }
    }

    /** @param nummers of the celfeiten of what is new @param eraf what is no longer there */
    void schrijf(Connection db, Collection<Contributie> erbij, List<int[]> nummers, Collection<Contributie> eraf)
            throws SQLException {
        Kopierijen rijen = new Kopierijen();
        schrijf(rijen, erbij, nummers, 1);
        schrijf(rijen, eraf, elementen.nummers(eraf), -1);
        rijen.naar(db, KOPIEER);
    }

    private void schrijf(Kopierijen rijen, Collection<Contributie> contributies, List<int[]> nummers, int teken) {
        Celbijdrage bijdrage = new Celbijdrage();
        int i = 0;
        for (Contributie contributie : contributies) {
            if (contributie.profiel() == null) {
                throw new IllegalArgumentException("who is in no cell cannot be added up here");
            }
            for (Feit feit : contributie.feiten()) {
                for (Celfeit deel : Celfeit.van(feit)) {
                    bij(bijdrage, deel, elementen.id(deel.element()), teken);
                }
            }
            int[] deze = nummers.get(i++);
            int j = 0;
            for (Celfeit deel : contributie.celfeiten()) {
                bij(bijdrage, deel, deze[j++], teken);
            }
            String wie = new Wie(contributie.pilot(), contributie.groep(), contributie.profiel()).tekst();
            rijen.rij(3);
            rijen.geheel(wie.hashCode() & Integer.MAX_VALUE);
            rijen.tekst(wie);
            rijen.bytes(bijdrage.klaar());
        }
    }

    private static void bij(Celbijdrage bijdrage, Celfeit feit, int element, int teken) {
        if (feit.aantal() != 0) {
            bijdrage.bij(Maandnummer.van(feit.maand()), element, teken * feit.aantal());
        }
    }

    /** Those of one part, the people of one profiel after each other, without ever holding them all. */
    void stroom(Connection db, int deel, int delen, Lezer lezer) throws SQLException {
        try (Statement instelling = db.createStatement()) {
            instelling.execute(SORTEER_IN_GEHEUGEN);
        }
        try (PreparedStatement vraag = db.prepareStatement(DEEL)) {
            vraag.setInt(1, delen);
            vraag.setInt(2, deel);
            vraag.setFetchSize(PER_KEER);
            Kolommen.leesAlsBytes(vraag);
            String vorig = null;
            Wie wie = null;
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String tekst = rij.getString(1);
                    if (!tekst.equals(vorig)) {
                        vorig = tekst;
                        wie = Wie.van(tekst);
                    }
                    lezer.lees(wie, rij.getBytes(2));
                }
            }
        }
    }
}
