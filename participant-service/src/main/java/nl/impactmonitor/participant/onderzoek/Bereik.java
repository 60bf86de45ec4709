package nl.impactmonitor.participant.onderzoek;

import jakarta.persistence.Query;
import java.util.Set;

/**
 * Of which pilots metingen count: it stands in the query as well, row-level security is the second lock.
 *
 * @param alle every pilot there is
 */
record Bereik(boolean alle, Set<String> pilots) {

    /** Of a meting {@code m}. */
    static final String EIS = "(:alle or m.pilot in (:pilots))";

    Query in(Query query) {
        return query.setParameter("alle", alle).setParameter("pilots", pilots);
    }
}
