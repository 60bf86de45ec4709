package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.StandLezer;

/** Which pilots a stand has figures of. */
@ApplicationScoped
class Uitgegevenpilots {

    private final StandLezer stand;

    Uitgegevenpilots(StandLezer stand) {
        this.stand = stand;
    }

    /** Of the last stand on or before that day; empty when there is none. */
    SortedSet<String> op(String programma, LocalDate peildatum) {
        return stand.laatste(programma, peildatum).map(Cijfers::pilots).orElseGet(TreeSet::new);
    }
}
