package nl.impactmonitor.participant.eigensleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Ties the own key of the caller's organisation to a deelnemer, so that its deliveries meet on one person. */
@ApplicationScoped
class Koppel {

    private final Dossierwijziging wijziging;
    private final LeesDeelnemers deelnemers;
    private final Koppelingen koppelingen;
    private final EigenOrganisatie eigen;
    private final EntityManager em;

    Koppel(
            Dossierwijziging wijziging,
            LeesDeelnemers deelnemers,
            Koppelingen koppelingen,
            EigenOrganisatie eigen,
            EntityManager em) {
        this.wijziging = wijziging;
        this.deelnemers = deelnemers;
        this.koppelingen = koppelingen;
        this.eigen = eigen;
        this.em = em;
    }

    /** The same again changes nothing. No event: a koppeling is no part of the state. */
    @Transactional
    KoppelingAntwoord doe(UUID id, KoppelingVraag vraag) {
        String organisatie = eigen.naam();
        Deelnemer deelnemer = wijziging.open(id, null);
        Optional<UUID> bekend = koppelingen.deelnemer(organisatie, vraag.bronId());
        if (bekend.isPresent() && !bekend.get().equals(id)) {
            throw conflict("KOPPELING_BEZET", "Uw organisatie gebruikt deze sleutel al voor een andere deelnemer.");
        }
        if (bekend.isEmpty()) {
            koppelingen
                    .geweigerdSinds(organisatie, vraag.bronId())
                    .filter(sinds -> !instemmingNa(id, sinds))
                    .ifPresent(sinds -> {
                        throw conflict(
                                "INGETROKKEN",
                                "Deze persoon heeft de instemming ingetrokken; er is geen instemming van een latere"
                                        + " datum.");
                    });
            if (koppelingen.isAfgesloten(organisatie, vraag.bronId())) {
                throw conflict(
                        "AFGESLOTEN",
                        "De bewaartermijn van uw sleutel van deze persoon is om; vind de persoon met de deelnemercode.");
            }
            koppelingen.koppel(organisatie, vraag.bronId(), id, deelnemer.pilot());
        }
        return new KoppelingAntwoord(organisatie);
    }

    /** All keys of the own organisation for this deelnemer: to mend a wrong koppeling. Facts stay. */
    @Transactional
    void ontkoppel(UUID id) {
        String organisatie = eigen.naam();
        wijziging.open(id, null);
        koppelingen.ontkoppel(organisatie, id);
    }

    @Transactional
    List<KoppelingAntwoord> van(UUID id) {
        deelnemers.eisEigen(id);
        return koppelingen.organisaties(id).stream().map(KoppelingAntwoord::new).toList();
    }

    private boolean instemmingNa(UUID deelnemer, LocalDate sinds) {
        return !em.createNativeQuery("select 1 from toestemming where deelnemer = ?1 and soort = 'INSTEMMING'"
                        + " and gegeven and datum > ?2")
                .setParameter(1, deelnemer)
                .setParameter(2, sinds)
                .getResultList()
                .isEmpty();
    }

    private static ApiException conflict(String code, String melding) {
        return ApiException.conflict(code, java.util.List.of(new FieldError("/bronId", code, melding)));
    }
}
