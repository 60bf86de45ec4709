package nl.impactmonitor.kpi.doelwaarde;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class DoelwaardeRepository implements PanacheRepository<Doelwaarde> {

    /** Of all periods; in the order of the list. */
    List<Doelwaarde> van(String programma) {
        return list("programma = ?1 and vervangenOp is null order by kpi, coalesce(pilot, ''), geldigVan", programma);
    }

    List<Doelwaarde> geldend(String programma, LocalDate dag) {
        return list(
                "programma = ?1 and vervangenOp is null and geldigVan <= ?2 and (geldigTot is null or geldigTot >= ?2)",
                programma,
                dag);
    }

    /** First day of each pilot that the caller may see. */
    @SuppressWarnings("unchecked")
    Map<String, LocalDate> starts(String programma) {
        List<Object[]> pilots = getEntityManager()
                .createNativeQuery("select code, start from pilot where programma = ?1")
                .setParameter(1, programma)
                .getResultList();
        Map<String, LocalDate> starts = new HashMap<>();
        pilots.forEach(pilot -> starts.put((String) pilot[0], dag(pilot[1])));
        return starts;
    }

    private static LocalDate dag(Object kolom) {
        return kolom instanceof java.sql.Date datum ? datum.toLocalDate() : (LocalDate) kolom;
    }

    /** At once, before the rows that come in their place are inserted: of each target one is in force. */
    void vervang(Collection<Long> ids, Instant op) {
        if (!ids.isEmpty()) {
            update("vervangenOp = ?1 where id in ?2", op, ids);
        }
    }

    /** Until the end of the transaction: of two lists at once the second replaces the whole of the first. */
    void vergrendel(String programma) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('doelwaarde'), hashtext(?1))")
                .setParameter(1, programma)
                .getSingleResult();
    }
}
