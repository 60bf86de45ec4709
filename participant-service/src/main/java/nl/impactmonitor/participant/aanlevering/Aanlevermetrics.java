package nl.impactmonitor.participant.aanlevering;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts rows by what became of them: {@code aanlevering_rijen_total{uitkomst=...}}. */
@ApplicationScoped
class Aanlevermetrics {

    private final MeterRegistry registry;

    Aanlevermetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** After the commit, so that a part that failed and is taken again counts once. */
    void tel(Telling telling) {
        tel("opgenomen", telling.opgenomen());
        tel("gewijzigd", telling.gewijzigd());
        tel("ongewijzigd", telling.ongewijzigd());
        tel("geweigerd", telling.geweigerd());
    }

    private void tel(String uitkomst, long rijen) {
        registry.counter("aanlevering.rijen", "uitkomst", uitkomst).increment(rijen);
    }
}
