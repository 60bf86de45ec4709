package nl.impactmonitor.kpi.deelvraag;

import java.util.List;
import java.util.Set;

/** Gives evidence of one or more kinds, as far as the caller may see it. */
interface Bewijsbron {

    Set<Bewijssoort> soorten();

    /** @param codes which of that kind; all when there are none */
    Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag);
}
