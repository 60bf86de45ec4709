package nl.impactmonitor.kpi.rapportage;

import java.util.Map;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Getal;

/** The targets beside numbers of a berekening: of the programma, and of a pilot where it has one of its own. */
record Rekendoelen(Map<Doelen.Sleutel, Doel> doelen) {

    /** As it was where nothing was agreed. */
    Getal naast(Kpi kpi, Getal getal) {
        Doel doel = doelen.get(new Doelen.Sleutel(getal.plaats().equals(Adres.GEHEEL) ? null : getal.plaats(), kpi));
        return doel == null
                ? getal
                : getal.metDoel(doel.waarde(), doel.waardeTot(), doel.soort().name());
    }
}
