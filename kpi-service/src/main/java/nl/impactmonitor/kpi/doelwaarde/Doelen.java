package nl.impactmonitor.kpi.doelwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
        Map<Sleutel, Doel> doelen = new HashMap<>();
        for (Doelwaarde doelwaarde : doelwaarden.geldend(programma, dag)) {
            DoelwaardeRegel regel = DoelwaardeRegel.of(doelwaarde);
            doelen.put(
                    new Sleutel(regel.pilot(), regel.kpi()),
                    new Doel(regel.waarde(), regel.waardeTot(), regel.soort(), regel.fase(), regel.geldigTot()));
        }
        return doelen;
    }
}
