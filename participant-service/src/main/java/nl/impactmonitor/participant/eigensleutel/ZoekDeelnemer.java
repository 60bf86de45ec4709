package nl.impactmonitor.participant.eigensleutel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.DeelnemerAntwoord;
import nl.impactmonitor.participant.deelnemer.LeesDeelnemers;
import nl.impactmonitor.participant.deelnemercode.Deelnemercode;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

@ApplicationScoped
class ZoekDeelnemer {

    private final LeesDeelnemers deelnemers;
    private final Koppelingen koppelingen;
    private final EigenOrganisatie eigen;

    ZoekDeelnemer(LeesDeelnemers deelnemers, Koppelingen koppelingen, EigenOrganisatie eigen) {
        this.deelnemers = deelnemers;
        this.koppelingen = koppelingen;
        this.eigen = eigen;
    }

    /** @throws ApiException 404 when there is none, or it is not of the caller's pilots */
    @Transactional
    DeelnemerAntwoord doe(ZoekVraag vraag) {
        if ((vraag.deelnemercode() == null) == (vraag.bronId() == null)) {
            throw ApiException.badRequest(
                    new FieldError("", "ONGELDIGE_COMBINATIE", "Geef deelnemercode of bronId, een van beide."));
        }
        if (vraag.bronId() != null) {
            UUID id = koppelingen
                    .deelnemer(eigen.naam(), vraag.bronId())
                    .orElseThrow(() -> ApiException.notFound("Uw organisatie heeft geen deelnemer met deze sleutel."));
            return deelnemers.een(id);
        }
        String code = Deelnemercode.lees(vraag.deelnemercode())
                .orElseThrow(() -> ApiException.badRequest(new FieldError(
                        "/deelnemercode", "ONGELDIGE_CODE", "Deze deelnemercode bestaat niet: er zit een fout in.")))
                .waarde();
        return deelnemers
                .metCode(code)
                .orElseThrow(() -> ApiException.notFound("Er is geen deelnemer met deze code bij uw pilots."));
    }
}
