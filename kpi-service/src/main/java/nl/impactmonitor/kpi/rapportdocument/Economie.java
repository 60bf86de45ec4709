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
    private final Rekenstof mkba;
    private final Bbpeffect bbp;

    Economie(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
        this.mkba = new Rekenstof(stof, Deel.MKBA);
        this.bbp = new Bbpeffect(stof);
    }

    /** In short where the MKBA is there; else every reading that is. */
    List<Alinea> zinnen() {
        List<Alinea> zinnen = new ArrayList<>(stof.ontbreekt(Deel.BEREKENING));
        if (!zinnen.isEmpty()) {
            return zinnen;
        }
        if (mkba.leeg()) {
            lezingen(zinnen);
            zinnen.addAll(stof.mislukt(Deel.MKBA));
            zinnen.addAll(mkba.opmerkingen("BEREKENING", "INGETROKKEN", "ZONDER_VERSLAG"));
        } else {
            zinnen.addAll(new Mkbazinnen(stof).alle());
        }
        zinnen.addAll(stof.mislukt(Deel.BBP));
        zinnen.addAll(bbp.zinnen());
        return zinnen;
    }

    private void lezingen(List<Alinea> zinnen) {
        stof.van(Deel.BEREKENING, getal -> "WAARDE".equals(getal.filters().get("maat"))).stream()
                .map(getal -> Alinea.van(
                        new Tekst(getal.naam() + ", modeluitkomst: "),
                        Notatie.getal(getal),
                        new Tekst(" " + Notatie.eenheid(getal.eenheid()) + ". " + getal.toelichting())))
                .forEach(zinnen::add);
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

    /** The MKBA with what it hangs on, and beside it the bbp view. */
    List<Sectie> secties() {
        List<Sectie> secties = new ArrayList<>();
        if (!mkba.leeg()) {
            secties.add(new Mkba(stof).sectie());
            secties.addAll(new Mkbaonzekerheid(stof).secties());
        }
        bbp.sectie().ifPresent(secties::add);
        return secties;
    }
}
