package nl.impactmonitor.participant.activiteit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class ActiviteitRepository implements PanacheRepositoryBase<Activiteit, UUID> {

    List<Activiteit> van(String pilot) {
        return list("pilot = ?1 order by start, volgnummer", pilot);
    }

    /** @throws ApiException 404 when this pilot has no such activiteit */
    Activiteit van(String pilot, UUID id) {
        return find("id = ?1 and pilot = ?2", id, pilot)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze activiteit bestaat niet bij deze pilot."));
    }
}
