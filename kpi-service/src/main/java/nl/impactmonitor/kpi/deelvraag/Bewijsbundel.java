package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the source of each kind of evidence; a kind without a source stops the service at its first question. */
@ApplicationScoped
class Bewijsbundel {

    private final Map<Bewijssoort, Bewijsbron> bronnen = new EnumMap<>(Bewijssoort.class);

    Bewijsbundel(Instance<Bewijsbron> alle) {
        alle.forEach(bron -> bron.soorten().forEach(soort -> bronnen.put(soort, bron)));
        for (Bewijssoort soort : Bewijssoort.values()) {
            if (!bronnen.containsKey(soort)) {
                throw new IllegalStateException("no source of evidence for " + soort);
            }
        }
    }

    List<Bewijs> bij(List<Evaluatiekader.Verwijzing> verwijzingen, Bewijsvraag vraag) {
        return verwijzingen.stream()
                .map(v -> bronnen.get(v.soort()).geef(v.soort(), v.codes(), vraag))
                .toList();
    }
}
