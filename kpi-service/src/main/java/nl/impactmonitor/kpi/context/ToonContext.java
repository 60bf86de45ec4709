package nl.impactmonitor.kpi.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.uitsplitsing.Tegenspraak;
import nl.impactmonitor.kpi.uitsplitsing.Vraagfouten;
import nl.impactmonitor.platform.rest.FieldError;

/** The code list with the figures that are in force. */
@ApplicationScoped
public class ToonContext {

    private final Indicatoren indicatoren;
    private final Contextopslag opslag;
    private final Regios regios;

    ToonContext(Indicatoren indicatoren, Contextopslag opslag, Regios regios) {
        this.indicatoren = indicatoren;
        this.opslag = opslag;
        this.regios = regios;
    }

    @Transactional
    Contextoverzicht toon(String indicator, String regio, String pilot, LocalDate van, LocalDate tot) {
        SortedMap<String, Indicator> alle = indicatoren.alle();
        Vraagfouten fouten = new Vraagfouten();
        if (van != null && tot != null && tot.isBefore(van)) {
            Tegenspraak.tussen("van", "tot", "tot ligt voor van.").forEach(fouten::fout);
        }
        if (regio != null && pilot != null) {
            Tegenspraak.tussen("pilot", "regio", "Vraag een regio of een pilot, niet allebei.")
                    .forEach(fouten::fout);
        }
        if (indicator != null && !alle.containsKey(indicator)) {
            fouten.fout(FieldError.atParameter(
                    "indicator", "ONBEKENDE_INDICATOR", "Deze indicator staat niet in de codelijst."));
        }
        if (regio != null && !regios.bekend(regio)) {
            fouten.fout(FieldError.atParameter(
                    "regio", "ONBEKENDE_REGIO", "Van deze regio is geen pilot en geen cijfer bekend."));
        }
        if (pilot != null && !regios.kent(pilot)) {
            fouten.onbekend("pilot", "ONBEKENDE_PILOT", "Deze pilot bestaat niet.");
        }
        fouten.controleer();
        Collection<String> vanRegios = regio != null ? List.of(regio) : pilot != null ? rondPilot(pilot) : null;
        Map<String, List<Contextwaarde>> waarden = opslag.geldend(new ContextVraag(indicator, vanRegios, van, tot));
        return new Contextoverzicht(alle.values().stream()
                .filter(i -> indicator == null || i.code().equals(indicator))
                .map(i -> Contextindicator.of(i, waarden.getOrDefault(i.code(), List.of())))
                .toList());
    }

    /**
     * The last figure of each indicator that has any, for the country and the regio's of the pilots that the caller sees. By the
     * version under which it was loaded: another one may have another unit.
     *
     * @param pilot null for all of the programma @param dag no period that ends after it
     */
    @Transactional
    public List<Contextindicator> laatste(String programma, String pilot, LocalDate dag) {
        Set<String> vanRegios = new TreeSet<>(regios.van(programma, pilot));
        vanRegios.add(Regios.LAND);
        Map<String, List<Contextwaarde>> waarden = opslag.laatste(vanRegios, dag);
        if (waarden.isEmpty()) {
            return List.of();
        }
        return indicatoren.versies().stream()
                .map(i -> Contextindicator.of(
                        i,
                        waarden.getOrDefault(i.code(), List.of()).stream()
                                .filter(waarde -> waarde.indicatorVersie() == i.versie())
                                .toList()))
                .filter(i -> !i.waarden().isEmpty())
                .toList();
    }

    private Collection<String> rondPilot(String pilot) {
        String regio = regios.van(pilot);
        return regio == null ? List.of(Regios.LAND) : List.of(regio, Regios.LAND);
    }
}
