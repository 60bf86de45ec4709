package nl.impactmonitor.participant.middel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class MiddelRepository implements PanacheRepositoryBase<Middel, UUID> {

    List<Middel> van(String pilot) {
        return list("pilot = ?1 order by jaar, volgnummer", pilot);
    }

    /** @throws ApiException 404 when this pilot has no such middel */
    Middel van(String pilot, UUID id) {
        return find("id = ?1 and pilot = ?2", id, pilot)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Dit middel bestaat niet bij deze pilot."));
    }
}
