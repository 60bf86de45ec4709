package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.herkomst.Herkomstlezer;
import nl.impactmonitor.kpi.herkomst.Stempel;
import nl.impactmonitor.kpi.herkomst.Telling;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;

/** Sets beside every number of people the checksum over who was counted in it, as the stand kept it. */
@ApplicationScoped
class Stempels {

    private final Herkomstlezer herkomst;

    Stempels(Herkomstlezer herkomst) {
        this.herkomst = herkomst;
    }

    /** Within the scope of the running transaction. */
    List<Onderdeel> zet(List<Onderdeel> onderdelen, String programma, Instant standPer) {
        Map<Telling, Stempel> stempels = herkomst.stempels(programma, standPer);
        return onderdelen.stream()
                .map(onderdeel -> onderdeel.met(onderdeel.getallen().stream()
                        .map(getal -> gestempeld(getal, stempels))
                        .toList()))
                .toList();
    }

    private static Getal gestempeld(Getal getal, Map<Telling, Stempel> stempels) {
        return Standtelling.van(getal)
                .flatMap(telling -> Optional.ofNullable(stempels.get(telling)))
                .map(stempel -> getal.metChecksum(stempel.checksum()))
                .orElse(getal);
    }
}
