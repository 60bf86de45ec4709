package nl.impactmonitor.kpi.verandering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Standcijfers;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** The changes as they went out: per score how many went up, stayed and went down, of one pilot or in total. */
@ApplicationScoped
class Standveranderingen implements StandBron<Overgangenbron.Vraag, SortedMap<Standreeks.Sleutel, Standreeks>> {

    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;

    Standveranderingen(StandTabellen tabellen, Vaststellingen vaststellingen) {
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
    }

    @Override
    public Optional<Gelezen<SortedMap<Standreeks.Sleutel, Standreeks>>> lees(Overgangenbron.Vraag vraag) {
        Selectie selectie = vraag.selectie();
        return tabellen.lees(
                        selectie.programma(),
                        selectie.peildatum(),
                        vraag.moment().soort(),
                        Set.of())
                .map(tabel -> vaststellingen.gelezen(
                        selectie.programma(),
                        tabel.standPer(),
                        reeksen(tabel, selectie.enigePilot().orElse(Standcijfers.TOTAAL))));
    }

    /** A score that went out for anybody has a row, also where in this pilot nobody is behind it. */
    private static SortedMap<Standreeks.Sleutel, Standreeks> reeksen(StandTabel tabel, String pilot) {
        Standcijfers cijfers = new Standcijfers(tabel, pilot);
        SortedSet<String> stammen = new TreeSet<>();
        tabel.cellen()
                .forEach(cel ->
                        stammen.add(cel.onderdeel().substring(0, cel.onderdeel().lastIndexOf('/') + 1)));
        SortedMap<Standreeks.Sleutel, Standreeks> reeksen = new TreeMap<>();
        for (String stam : stammen) {
            String code = stam.substring(0, stam.indexOf('/'));
            String versies = stam.substring(code.length() + 1);
            reeksen.put(
                    new Standreeks.Sleutel(code, versies.substring(0, Math.max(0, versies.length() - 1))),
                    new Standreeks(
                            cijfers.aantal(stam + "TOTAAL"),
                            cijfers.aantal(stam + "BETER"),
                            cijfers.aantal(stam + "GELIJK"),
                            cijfers.aantal(stam + "SLECHTER")));
        }
        return reeksen;
    }
}
