package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** When data last came in, as this process saw it; after a start, the start. Safe for use by several threads. */
@ApplicationScoped
public class Bedrijvigheid {

    private final Clock klok;
    private volatile Instant laatste;

    Bedrijvigheid(Clock klok) {
        this.klok = klok;
        this.laatste = klok.instant();
    }

    public void gewijzigd() {
        laatste = klok.instant();
    }

    Instant laatste() {
        return laatste;
    }
}
