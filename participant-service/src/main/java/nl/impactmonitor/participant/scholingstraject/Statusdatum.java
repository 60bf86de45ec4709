package nl.impactmonitor.participant.scholingstraject;

import java.time.LocalDate;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Status;

/** From which day a status holds, entered by hand or delivered in bulk. */
public final class Statusdatum {

    private Statusdatum() {}

    /**
     * The day that is told; else that of a status that stays; else the day a traject was ready, for one that has just become
     * so; else today.
     *
     * @param was the status before; null for a new traject
     * @param sinds since when it had that; may be null
     */
    public static LocalDate van(TrajectGegevens nieuw, Status was, LocalDate sinds, LocalDate vandaag) {
        if (nieuw.statusSinds() != null) {
            return nieuw.statusSinds();
        }
        if (nieuw.status() == was && sinds != null) {
            return sinds;
        }
        return nieuw.status() == Status.ONTWIKKELD ? nieuw.ontwikkeldOp() : vandaag;
    }
}
