package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabel;

/** A table of a stand as numbers of a report: what somebody is counted in anywhere, for each place of the report. */
@Weergave
final class Standgetallen {

    private final StandTabel tabel;
    private final Deel deel;
    private final Maat maat;
    private final int versie;
    private final UnaryOperator<String> naam;

    Standgetallen(Vrijgegeven<StandTabel> vrijgegeven, Deel deel, Maat maat, int versie, UnaryOperator<String> naam) {
        this.tabel = vrijgegeven.inhoud();
        this.deel = deel;
        this.maat = maat;
        this.versie = versie;
        this.naam = naam;
    }

    /** What is not in a stand has nobody in it. */
    List<Getal> van(Opdracht opdracht, List<String> altijd) {
        Map<String, StandCel> cellen = new HashMap<>();
        TreeSet<String> onderdelen = new TreeSet<>(altijd);
        TreeSet<String> plaatsen = new TreeSet<>(opdracht.pilots());
        if (opdracht.geheel()) {
            plaatsen.add(Figuur.GEHEEL);
        }
        for (StandCel cel : tabel.cellen()) {
            if (opdracht.heeft(cel.pilot())) {
                cellen.put(cel.pilot() + "|" + cel.onderdeel(), cel);
                onderdelen.add(cel.onderdeel());
                plaatsen.add(cel.pilot());
            }
        }
        List<Getal> getallen = new ArrayList<>();
        for (String onderdeel : onderdelen) {
            for (String plaats : plaatsen) {
                getallen.add(getal(onderdeel, plaats, cellen.get(plaats + "|" + onderdeel)));
            }
        }
        return getallen;
    }

    /** Of a table that has the whole programma alone: what is in it, and nothing of a report about some of the pilots. */
    List<Getal> vanGeheel(Opdracht opdracht) {
        return tabel.cellen().stream()
                .filter(cel -> opdracht.geheel() && cel.pilot().equals(Figuur.GEHEEL))
                .map(cel -> getal(cel.onderdeel(), cel.pilot(), cel))
                .toList();
    }

    private Getal getal(String onderdeel, String plaats, StandCel cel) {
        Long waarde = cel == null ? Long.valueOf(0) : cel.waarde();
        return new Getal(
                Adres.van(deel, onderdeel, plaats),
                naam.apply(onderdeel),
                plaats,
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                versie,
                cel == null ? tabel.standPer() : cel.standPer(),
                null,
                Map.of("definitie", maat.name(), "onderdeel", onderdeel, "plaats", plaats),
                null,
                null);
    }
}
