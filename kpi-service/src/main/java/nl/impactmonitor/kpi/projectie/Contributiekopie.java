package nl.impactmonitor.kpi.projectie;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Profiel;

/** Rows of contributie that are not there, of a table that nobody else writes: no row is looked for, as an upsert would. */
final class Contributiekopie {

    private static final String KOPIEER = """
            copy contributie (sleutel, bron, pilot, groep, feiten, geslacht, leeftijdsklasse, opleiding, leerder_type,
                              doelgroep, instroomkanaal, instroommaand, cel_maanden, cel_elementen, cel_aantallen)
            from stdin (format binary)
            """;

    private Contributiekopie() {}

    /** @param elementen the numbers of what each counts in cells, in the order of the keys */
    static void schrijf(Connection db, String bron, SortedMap<String, Contributie> nieuw, List<int[]> elementen)
            throws SQLException {
        Kopierijen rijen = new Kopierijen();
        Iterator<int[]> nummers = elementen.iterator();
        nieuw.forEach((sleutel, contributie) -> {
            Profiel profiel = contributie.profiel();
            List<Celfeit> feiten = contributie.celfeiten();
            rijen.rij(15);
            rijen.tekst(sleutel);
            rijen.tekst(bron);
            rijen.tekst(contributie.pilot());
            rijen.tekst(contributie.groep().name());
            rijen.jsonb(FeitenJson.schrijf(contributie.feiten()));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::geslacht));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::leeftijdsklasse));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::opleiding));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::leerderType));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::doelgroep));
            rijen.tekst(Contributietabel.uit(profiel, Profiel::instroomkanaal));
            rijen.dag(Contributietabel.uit(profiel, Profiel::instroommaand));
            rijen.gehelen(getallen(feiten, feit -> Maandnummer.van(feit.maand())));
            rijen.gehelen(nummers.next());
            rijen.gehelen(getallen(feiten, Celfeit::aantal));
        });
        rijen.naar(db, KOPIEER);
    }

    private static int[] getallen(List<Celfeit> feiten, ToIntFunction<Celfeit> getal) {
        int[] getallen = new int[feiten.size()];
        for (int i = 0; i < getallen.length; i++) {
            getallen[i] = getal.applyAsInt(feiten.get(i));
        }
        return getallen;
    }
}
