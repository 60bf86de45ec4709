package nl.impactmonitor.kpi.poort;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Figures that this caller may see: live, or as they went out. Only the {@link Poort} makes one, and whatever is shown to a
 * reader (JSON, CSV, XLSX, chart, report) is made of one; so nothing unprotected can be shown to who may not see it.
 */
public final class Vrijgegeven<T> {

    private final T inhoud;
    private final Bron bron;
    private final Instant standPer;
    private final Status status;
    private final LocalDate definities;

    /** @param definities the day of the definitions by which was counted; null where nothing was */
    Vrijgegeven(T inhoud, Bron bron, Instant standPer, Status status, LocalDate definities) {
        this.inhoud = inhoud;
        this.bron = bron;
        this.standPer = standPer;
        this.status = status;
        this.definities = definities;
    }

    public T inhoud() {
        return inhoud;
    }

    public Bron bron() {
        return bron;
    }

    /**
     * The day whose definitions the figures were made by, whatever their peildatum: as kept with the stand, and of live figures
     * with the tables.
     *
     * @param anders when there are no figures
     */
    public LocalDate gemaaktOp(LocalDate anders) {
        return definities == null ? anders : definities;
    }

    /** When the figures were made, in UTC. */
    public Instant standPer() {
        return standPer;
    }

    public Status status() {
        return status;
    }
}
