package nl.impactmonitor.kpi.poort;

import java.time.Instant;
import java.time.LocalDate;
import nl.impactmonitor.kpi.kalender.Nederland;

/**
 * Figures that this caller may see: live, or as they went out. Only the {@link Poort} makes one, and whatever is shown to a
 * reader (JSON, CSV, XLSX, chart, report) is made of one; so nothing unprotected can be shown to who may not see it.
 */
public final class Vrijgegeven<T> {

    private final T inhoud;
    private final Bron bron;
    private final Instant standPer;
    private final Status status;

    Vrijgegeven(T inhoud, Bron bron, Instant standPer, Status status) {
        this.inhoud = inhoud;
        this.bron = bron;
        this.standPer = standPer;
        this.status = status;
    }

    public T inhoud() {
        return inhoud;
    }

    public Bron bron() {
        return bron;
    }

    /**
     * The Dutch day on which the figures were made: whatever their peildatum, they were counted by the definitions of that day.
     *
     * @param anders when there are no figures
     */
    public LocalDate gemaaktOp(LocalDate anders) {
        return standPer == null ? anders : Nederland.dag(standPer);
    }

    /** When the figures were made, in UTC. */
    public Instant standPer() {
        return standPer;
    }

    public Status status() {
        return status;
    }
}
