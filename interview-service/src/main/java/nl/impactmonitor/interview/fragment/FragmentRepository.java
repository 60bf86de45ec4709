package nl.impactmonitor.interview.fragment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

/** Fragmenten of an interview that the caller has already found within its scope. */
@ApplicationScoped
public class FragmentRepository implements PanacheRepositoryBase<Fragment, UUID> {

    /** @throws RuntimeException 404 when this interview has no such fragment */
    public void vereist(UUID interview, UUID id) {
        if (count("interview = ?1 and id = ?2", interview, id) == 0) {
            throw ApiException.notFound("Fragment " + id + " is niet gevonden in dit interview.");
        }
    }

    List<Fragment> lijst(UUID interview, long na, int aantal) {
        return find("interview = ?1 and volgnummer > ?2 order by volgnummer", interview, na)
                .range(0, aantal - 1)
                .list();
    }

    boolean bezet(UUID interview, int volgnummer) {
        return count("interview = ?1 and volgnummer = ?2", interview, volgnummer) > 0;
    }

    int volgende(UUID interview) {
        return (Integer) getEntityManager()
                .createNativeQuery("select volgend_fragment(?1)", Integer.class)
                .setParameter(1, interview)
                .getSingleResult();
    }
}
