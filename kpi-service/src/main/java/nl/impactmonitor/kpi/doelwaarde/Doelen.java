package nl.impactmonitor.kpi.doelwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Kpi;

/** The targets in force on a day, for whoever shows figures beside them. */
@ApplicationScoped
public class Doelen {

    /** @param pilot null for the programma as a whole */
    public record Sleutel(String pilot, Kpi kpi) {}

    private final DoelwaardeRepository doelwaarden;

    Doelen(DoelwaardeRepository doelwaarden) {
        this.doelwaarden = doelwaarden;
    }

    @Transactional
    public Map<Sleutel, Doel> op(String programma, LocalDate dag) {
        Map<String, LocalDate> starts = doelwaarden.starts(programma);
        Optional<LocalDate> eerste = starts.values().stream().min(LocalDate::compareTo);
        Map<Sleutel, Doel> doelen = new HashMap<>();
        for (Doelwaarde doelwaarde : doelwaarden.geldend(programma, dag)) {
            DoelwaardeRegel regel = DoelwaardeRegel.of(doelwaarde);
            Optional<LocalDate> start = regel.pilot() == null ? eerste : Optional.ofNullable(starts.get(regel.pilot()));
            doelen.put(
                    new Sleutel(regel.pilot(), regel.kpi()),
                    new Doel(
                            regel.waarde(),
                            regel.waardeTot(),
                            regel.soort(),
                            regel.fase(),
                            regel.geldigVan(),
                            regel.geldigTot(),
                            start.filter(regel.geldigVan()::isAfter).isEmpty()));
        }
        return doelen;
    }
}
