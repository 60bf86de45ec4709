package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;

/** Uncertain outcomes of a model, in the reading that each was taken in. */
final class Economie {

    private final Stof stof;
    private final Berekendekpis kpis;
    private final Rekenstof mkba;
    private final Bbpeffect bbp;

    Economie(Stof stof) {
        this.stof = stof;
        this.kpis = new Berekendekpis(stof);
        this.mkba = new Rekenstof(stof, Deel.MKBA);
        this.bbp = new Bbpeffect(stof);
    }

    /** In short what the MKBA says where it is there, the baten and the bbp effect beside their targets, or why there is nothing. */
    List<Alinea> zinnen() {
        if (stof.kop().berekening() == null) {
            return List.of(
                    Alinea.tekst("Bij dit rapport is geen vastgestelde berekening gekozen: over baten en bbp-effect"
                            + " is er niets te zeggen."));
        }
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.BEREKENING);
        if (!ontbreekt.isEmpty()) {
            return ontbreekt;
        }
        List<Alinea> zinnen = new ArrayList<>(new Reikwijdte(stof).zinnen());
        if (mkba.leeg()) {
            zinnen.addAll(stof.mislukt(Deel.MKBA));
            zinnen.addAll(mkba.opmerkingen("BEREKENING", "INGETROKKEN", "ZONDER_VERSLAG"));
        } else {
            zinnen.addAll(new Mkbazinnen(stof).alle());
        }
        zinnen.addAll(kpis.zinnen());
        zinnen.addAll(stof.mislukt(Deel.BBP));
        zinnen.addAll(bbp.zinnen());
        return zinnen;
    }

    List<Blok> blokken() {
        return List.copyOf(kpis.tabel());
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
