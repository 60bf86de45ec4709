package nl.impactmonitor.economics.verschil;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.resultaat.Lid;
import nl.impactmonitor.economics.waarneming.Groep;

/**
 * Who counts in a berekening.
 *
 * @param leden those who did not withdraw
 * @param ingetrokken how many did
 */
record Gepubliceerd(List<Lid> leden, int ingetrokken) {

    int aantal() {
        return leden.size() + ingetrokken;
    }

    Set<UUID> ids(Groep groep) {
        return leden.stream().filter(lid -> lid.groep() == groep).map(Lid::id).collect(Collectors.toSet());
    }
}
