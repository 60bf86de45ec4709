package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Uncertain outcomes of a model, in the reading that each was taken in. */
final class Economie {

    private final Stof stof;
    private final Tabellen tabellen;

    Economie(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
    }

    List<Alinea> zinnen() {
        List<Alinea> zinnen = new ArrayList<>(stof.ontbreekt(Deel.BEREKENING));
        stof.van(Deel.BEREKENING, getal -> "WAARDE".equals(getal.filters().get("maat"))).stream()
                .map(getal -> Alinea.van(
                        new Tekst(getal.naam() + ", modeluitkomst: "),
                        Notatie.getal(getal),
                        new Tekst(" " + Notatie.eenheid(getal.eenheid()) + ". " + getal.toelichting())))
                .forEach(zinnen::add);
        return zinnen;
    }

    List<Blok> blokken() {
        return stof.ontbreekt(Deel.BEREKENING).isEmpty()
                ? List.of(tabellen.metToelichting(
                        "tabel-berekening",
                        "Uitkomsten van de vastgestelde berekening, in elke lezing",
                        stof.van(Deel.BEREKENING),
                        Getal::toelichting))
                : List.of();
    }
}
