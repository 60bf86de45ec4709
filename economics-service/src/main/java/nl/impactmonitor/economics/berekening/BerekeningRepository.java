package nl.impactmonitor.economics.berekening;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BerekeningRepository implements PanacheRepositoryBase<Berekening, UUID> {

    /** Newest first, before {@code volgnummer}; without the results, which are large. */
    List<BerekeningRij> voor(long volgnummer, int limiet) {
        return find("volgnummer < ?1 order by volgnummer desc", volgnummer)
                .project(BerekeningRij.class)
                .page(0, limiet)
                .list();
    }
}
