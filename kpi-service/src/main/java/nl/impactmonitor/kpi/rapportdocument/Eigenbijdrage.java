package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kaderdoos.Bewijs;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** What the partners pay themselves, which tells whether the offer can go on without the subsidy. */
final class Eigenbijdrage {

    private static final Bewijs BEWIJS = new Bewijs(Deel.MIDDELEN, List.of("EIGEN_BIJDRAGE"));

    private static final String TABEL = "tabel-eigen-bijdrage";

    private final Stof stof;

    Eigenbijdrage(Stof stof) {
        this.stof = stof;
    }

    List<Alinea> zinnen() {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.MIDDELEN);
        if (!ontbreekt.isEmpty()) {
            return ontbreekt;
        }
        if (stof.van(Deel.MIDDELEN, BEWIJS::heeft).isEmpty()) {
            return List.of(Alinea.tekst("Van een eigen bijdrage aan de middelen zijn geen bedragen bekend."));
        }
        List<Stuk> stukken = new ArrayList<>();
        stof.hoofd(Deel.MIDDELEN).stream().filter(BEWIJS::heeft).forEach(getal -> {
            stukken.add(new Tekst((stukken.isEmpty() ? "Begroot: " : "; ") + getal.naam() + ": "));
            stukken.add(Notatie.getal(getal));
            stukken.add(new Tekst(" " + Notatie.eenheid(getal.eenheid())));
        });
        if (!stukken.isEmpty()) {
            stukken.add(new Tekst(". "));
        }
        stukken.add(new Tekst("De eigen bijdrage per pilot staat in "));
        stukken.add(new Kruis(TABEL));
        stukken.add(new Tekst("."));
        return List.of(new Alinea(stukken));
    }

    /** Nothing without amounts. */
    List<Tabel> tabellen() {
        List<Getal> bedragen = stof.van(Deel.MIDDELEN, BEWIJS::heeft);
        return bedragen.isEmpty()
                ? List.of()
                : new Tabellen(stof.namen())
                        .naarPlaats(
                                TABEL,
                                "Eigen bijdrage, begroot per jaar",
                                "Wat",
                                bedragen,
                                getal -> getal.naam() + " (" + Notatie.eenheid(getal.eenheid()) + ")");
    }
}
