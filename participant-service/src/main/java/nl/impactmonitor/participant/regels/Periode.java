package nl.impactmonitor.participant.regels;

import java.time.LocalDate;

/** A record with a beginning and perhaps an end, checked by {@link GeldigePeriode}. */
public interface Periode {
    LocalDate start();

    LocalDate einde();
}
