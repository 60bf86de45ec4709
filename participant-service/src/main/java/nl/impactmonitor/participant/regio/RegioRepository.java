package nl.impactmonitor.participant.regio;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class RegioRepository implements PanacheRepositoryBase<Regio, String> {

    Regio een(String code) {
        return findByIdOptional(code).orElseThrow(RegioRepository::onbekend);
    }

    Regio vergrendeld(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RegioRepository::onbekend);
    }

    /** @param gemeente null for all; else the regio's in which it lies or lay */
    List<Regio> lijst(String gemeente, Sortering sortering, int hoogstens) {
        String query = gemeente == null
                ? "1 = 1"
                : "code in (select r.code from Regio r join r.gemeenten g where g.code = :gemeente)";
        Map<String, Object> parameters = gemeente == null ? Map.of() : Map.of("gemeente", gemeente);
        return find(
                        query + sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer"),
                        sortering.parameters(parameters))
                .page(0, hoogstens)
                .list();
    }

    /** Which of these lie in another regio already. */
    @SuppressWarnings("unchecked")
    Set<GemeenteVraag> inAndere(String regio, List<GemeenteVraag> gemeenten) {
        List<Object[]> bezet = getEntityManager()
                .createNativeQuery("select jaar, code from regio_gemeente where regio <> :regio"
                        + " and code = any (:codes) and jaar = any (:jaren)")
                .setParameter("regio", regio)
                .setParameter(
                        "codes", gemeenten.stream().map(GemeenteVraag::code).toArray(String[]::new))
                .setParameter(
                        "jaren", gemeenten.stream().map(GemeenteVraag::jaar).toArray(Integer[]::new))
                .getResultList();
        Set<GemeenteVraag> gevonden = new HashSet<>();
        bezet.forEach(r -> gevonden.add(new GemeenteVraag((Integer) r[0], (String) r[1])));
        return gevonden;
    }

    private static ApiException onbekend() {
        return ApiException.notFound("Deze regio bestaat niet.");
    }
}
