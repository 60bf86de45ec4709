package nl.impactmonitor.kpi.duurzaamheid;

import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Peiling;
import nl.impactmonitor.kpi.maat.Maatblad;
import nl.impactmonitor.kpi.maat.Maatblad.Wat;

/** The durability as it was given to the caller, as a sheet: who started, and where they were after 3, 6 and 12 months. */
final class DuurzaamheidBlad {

    private static final String BEKEND = "wie bekend is";
    private static final String VOLGEN = "wie te volgen is";

    private DuurzaamheidBlad() {}

    static Tabelblad van(Duurzaamheidscijfers cijfers, String licentie) {
        Maatblad blad = new Maatblad(cijfers.kop());
        groep(blad, "DEELNEMERS", cijfers.deelnemers());
        groep(blad, "REFERENTIE", cijfers.referentie());
        return blad.blad(
                "Duurzaamheid",
                "Duurzaamheid",
                "Wie na de nulmeting werk of een opleiding kreeg, wie daarin na 3, 6 en 12 maanden nog zat, en de"
                        + " doorstroom naar het mbo.",
                cijfers.uitleg(),
                licentie);
    }

    private static void groep(Maatblad blad, String naam, Duurzaamheidsgroep groep) {
        if (groep == null) {
            return;
        }
        blad.aantal(new Wat(naam, "START", "GESTART"), groep.gestart(), groep.reden(), groep.standPer());
        groep.peilingen().forEach(peiling -> peiling(blad, naam, "NA_" + peiling.maanden(), peiling));
        blad.deel(new Wat(naam, "DOORSTROOM", "MBO"), groep.doorstroomMbo(), "wie een nulmeting heeft");
    }

    private static void peiling(Maatblad blad, String groep, String onderdeel, Peiling peiling) {
        blad.aantal(new Wat(groep, onderdeel, "TE_VOLGEN"), peiling.teVolgen(), peiling.reden(), peiling.standPer());
        blad.aantal(new Wat(groep, onderdeel, "TE_VROEG"), peiling.teVroeg(), peiling.reden(), peiling.standPer());
        blad.aantal(
                new Wat(groep, onderdeel, "ONBEKEND"), peiling.onbekend(), peiling.reden(), peiling.standPerOnbekend());
        Wat actief = new Wat(groep, onderdeel, "NOG_ACTIEF");
        blad.deel(actief, peiling.nogActief(), BEKEND);
        blad.cijfer(actief, "AANDEEL_MINSTENS", peiling.aandeelMinstens(), "deel van " + VOLGEN);
        blad.cijfer(actief, "AANDEEL_HOOGSTENS", peiling.aandeelHoogstens(), "deel van " + VOLGEN);
        blad.deel(new Wat(groep, onderdeel, "WERK"), peiling.werk(), BEKEND);
        blad.deel(new Wat(groep, onderdeel, "OPLEIDING"), peiling.opleiding(), BEKEND);
        blad.deel(new Wat(groep, onderdeel, "GEEN"), peiling.geen(), BEKEND);
    }
}
