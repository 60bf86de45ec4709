package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/** What becomes of a concept: vastgesteld, or thrown away. */
@ApplicationScoped
class WijzigRapportage {

    private final Rapportages rapportages;
    private final Rapportageschrijver schrijver;
    private final Bevindingen bevindingen;

    WijzigRapportage(Rapportages rapportages, Rapportageschrijver schrijver, Bevindingen bevindingen) {
        this.rapportages = rapportages;
        this.schrijver = schrijver;
        this.bevindingen = bevindingen;
    }

    /**
     * @param zonder delen that could not be made, and without which it may go out
     * @throws ApiException 409 with everything that stands in the way
     */
    @Transactional
    void stelVast(UUID id, String ifMatch, Collection<Deel> zonder) {
        Rapportage rapportage = zoek(id, ifMatch);
        if (rapportage.status() != RapportageStatus.CONCEPT) {
            throw ApiException.conflict("GEEN_CONCEPT", "Alleen een concept kan worden vastgesteld.");
        }
        eisHeel(rapportage, zonder);
        rapportages.eenVoorEen(rapportage.programma());
        List<Bevinding> open =
                bevindingen.van(rapportage, bevindingen.inhoud(rapportage).momentopname());
        if (!open.isEmpty()) {
            throw ApiException.conflict(
                    "ONTHULLING_OPEN",
                    open.stream()
                            .map(b -> FieldError.atParameter(b.adres(), b.code(), b.detail()))
                            .toList());
        }
        schrijver.stelVast(rapportage);
    }

    /** What is missing is missing for good: who adopts it says of each part that it may. */
    private static void eisHeel(Rapportage rapportage, Collection<Deel> zonder) {
        List<FieldError> ontbreekt = rapportage.mislukteDelen().stream()
                .filter(deel -> !zonder.contains(deel))
                .map(deel -> FieldError.atParameter(
                        "zonder", deel.name(), deel.titel() + " kon niet worden gemaakt en ontbreekt in het rapport."))
                .toList();
        if (!ontbreekt.isEmpty()) {
            throw ApiException.conflict("DEEL_MISLUKT", ontbreekt);
        }
    }

    @Transactional
    void verwijder(UUID id, String ifMatch) {
        Rapportage rapportage = zoek(id, ifMatch);
        if (rapportage.status() == RapportageStatus.VASTGESTELD) {
            throw ApiException.conflict("VASTGESTELD", "Een vastgesteld rapport kan niet worden verwijderd.");
        }
        schrijver.verwijder(rapportage);
    }

    private Rapportage zoek(UUID id, String ifMatch) {
        Rapportage rapportage =
                rapportages.zoek(id, true).orElseThrow(() -> ApiException.notFound("Dit rapport bestaat niet."));
        IfMatch.require(ifMatch, rapportage.versie());
        return rapportage;
    }
}
