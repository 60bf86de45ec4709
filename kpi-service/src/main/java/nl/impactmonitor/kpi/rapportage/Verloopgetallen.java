package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabel;

/** One KPI in one reading by time of the fact, as numbers of a report. */
@Weergave
final class Verloopgetallen {

    private final StandTabel tabel;
    private final KpiDefinitie definitie;

    Verloopgetallen(Vrijgegeven<StandTabel> vrijgegeven, KpiDefinitie definitie) {
        this.tabel = vrijgegeven.inhoud();
        this.definitie = definitie;
    }

    /** Every period in which somebody is counted anywhere; a place without a cell there has nobody in it. */
    List<Getal> van(Opdracht opdracht) {
        Map<String, StandCel> cellen = new HashMap<>();
        TreeSet<String> perioden = new TreeSet<>();
        for (StandCel cel : tabel.cellen()) {
            if (opdracht.heeft(cel.pilot())
                    && cel.onderdeel().equals(definitie.lezing().name())) {
                cellen.put(cel.pilot() + "|" + periode(cel), cel);
                perioden.add(periode(cel));
            }
        }
        TreeSet<String> plaatsen = new TreeSet<>(opdracht.pilots());
        if (opdracht.geheel()) {
            plaatsen.add(Figuur.GEHEEL);
        }
        List<Getal> getallen = new ArrayList<>();
        for (String periode : perioden) {
            for (String plaats : plaatsen) {
                getallen.add(getal(periode, plaats, cellen.get(plaats + "|" + periode)));
            }
        }
        return getallen;
    }

    /** 2026-03 for a month, 2026-K1 for a quarter. */
    private static String periode(StandCel cel) {
        return (cel.periode() == null ? cel.kenmerken().get(Dimensie.INSTROOMMAAND) : cel.periode()).substring(0, 7);
    }

    private Getal getal(String periode, String plaats, StandCel cel) {
        Long waarde = cel == null ? Long.valueOf(0) : cel.waarde();
        String kpi = definitie.kpi().name();
        String lezing = definitie.lezing().name();
        return new Getal(
                Adres.van(Deel.VERLOOP, kpi, lezing, plaats, periode),
                definitie.naam(),
                plaats,
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                definitie.eenheid(),
                Bron.STAND,
                definitie.versie(),
                cel == null ? tabel.standPer() : cel.standPer(),
                null,
                Map.of("definitie", kpi, "lezing", lezing, "plaats", plaats, "periode", periode),
                null,
                null);
    }
}
