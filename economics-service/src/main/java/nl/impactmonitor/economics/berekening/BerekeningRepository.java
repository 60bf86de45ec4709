package nl.impactmonitor.economics.berekening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
public class BerekeningRepository implements PanacheRepositoryBase<Berekening, UUID> {

    /** Locked until the end of the transaction. */
    public Berekening omTeWijzigen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
    }

    /** Newest first, before {@code volgnummer}; without the results, which are large. */
    List<BerekeningRij> voor(long volgnummer, int limiet) {
        return find("volgnummer < ?1 order by volgnummer desc", volgnummer)
                .project(BerekeningRij.class)
                .page(0, limiet)
                .list();
    }
}
