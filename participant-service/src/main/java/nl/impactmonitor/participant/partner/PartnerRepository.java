package nl.impactmonitor.participant.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

    List<Partner> van(String pilot) {
        return list("pilot = ?1 order by volgnummer", pilot);
    }

    /** @throws ApiException 404 when this pilot has no such partner */
    Partner van(String pilot, UUID id) {
        return find("id = ?1 and pilot = ?2", id, pilot)
                .firstResultOptional()
                .orElseThrow(() -> ApiException.notFound("Deze partner bestaat niet bij deze pilot."));
    }

    /** Of this pilot; null when there is none yet. */
    Partner penvoerder(String pilot) {
        return find("pilot = ?1 and soort = ?2", pilot, PartnerVraag.Soort.CONTACTGEMEENTE)
                .firstResult();
    }

    long middelen(String pilot, UUID partner) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from middel where pilot = :pilot"
                                + " and (cast(:partner as uuid) is null or partner = :partner)")
                        .setParameter("pilot", pilot)
                        .setParameter("partner", partner)
                        .getSingleResult())
                .longValue();
    }
}
