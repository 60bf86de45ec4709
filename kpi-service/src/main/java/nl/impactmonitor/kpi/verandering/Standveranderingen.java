package nl.impactmonitor.kpi.verandering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;

/** The changes as they went out: per score how many went up, stayed and went down, of one pilot or in total. */
@ApplicationScoped
class Standveranderingen implements StandBron<Overgangenbron.Vraag, SortedMap<Standreeks.Sleutel, Standreeks>> {

    private static final String TOTAAL = "*";

    private final StandTabellen tabellen;

    Standveranderingen(StandTabellen tabellen) {
        this.tabellen = tabellen;
    }

    @Override
    public Optional<Gelezen<SortedMap<Standreeks.Sleutel, Standreeks>>> lees(Overgangenbron.Vraag vraag) {
        Selectie selectie = vraag.selectie();
        String pilot = selectie.enigePilot().orElse(TOTAAL);
        return tabellen.lees(
                        selectie.programma(),
                        selectie.peildatum(),
                        vraag.moment().soort(),
                        Set.of())
                .map(tabel -> Gelezen.voorlopig(tabel.standPer(), reeksen(tabel, pilot)));
    }

    /** A score that went out for anybody has a row, also where in this pilot nobody is behind it. */
    private static SortedMap<Standreeks.Sleutel, Standreeks> reeksen(StandTabel tabel, String pilot) {
        SortedMap<Standreeks.Sleutel, Map<String, StandCel>> perReeks = new TreeMap<>();
        for (StandCel cel : tabel.cellen()) {
            int na = cel.onderdeel().indexOf('/');
            int voor = cel.onderdeel().lastIndexOf('/');
            String code = cel.onderdeel().substring(0, na);
            String versies = voor > na ? cel.onderdeel().substring(na + 1, voor) : "";
            Map<String, StandCel> delen =
                    perReeks.computeIfAbsent(new Standreeks.Sleutel(code, versies), k -> new TreeMap<>());
            if (cel.pilot().equals(pilot)) {
                delen.put(cel.onderdeel().substring(voor + 1), cel);
            }
        }
        SortedMap<Standreeks.Sleutel, Standreeks> reeksen = new TreeMap<>();
        perReeks.forEach((sleutel, delen) -> reeksen.put(sleutel, Standreeks.van(delen, tabel.standPer())));
        return reeksen;
    }
}
