package nl.impactmonitor.kpi.rapportage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * Makes a concept into an uitgave, with its forms. They are made between two looks at it: that takes seconds, and neither a
 * connection nor the next report should wait for it. The second look is the one that counts, and is taken one report at a time.
 */
@ApplicationScoped
class StelRapportVast {

    private static final int POGINGEN = 2;

    private final LeesRapportages lees;
    private final Rapportages rapportages;
    private final Bevindingen bevindingen;
    private final Vormmaker maker;
    private final Rapportageschrijver schrijver;
    private final Clock klok;

    StelRapportVast(
            LeesRapportages lees,
            Rapportages rapportages,
            Bevindingen bevindingen,
            Vormmaker maker,
            Rapportageschrijver schrijver,
            Clock klok) {
        this.lees = lees;
        this.rapportages = rapportages;
        this.bevindingen = bevindingen;
        this.maker = maker;
        this.schrijver = schrijver;
        this.klok = klok;
    }

    private record Vraag(UUID id, String ifMatch, Collection<Deel> zonder) {}

    private record Bekeken(Rapportage rapportage, Canoniek inhoud, Uitgave uitgave) {}

    /**
     * @param zonder delen that could not be made, and without which it may go out
     * @throws ApiException 409 with everything that stands in the way, or each form that cannot be made; nothing is kept then
     */
    void doe(UUID id, String ifMatch, Collection<Deel> zonder) {
        Vraag vraag = new Vraag(id, ifMatch, zonder);
        for (int poging = 0; poging < POGINGEN; poging++) {
            Bekeken eerst = QuarkusTransaction.requiringNew().call(() -> bekijk(vraag));
            Map<Rapportvorm, byte[]> vormen = maker.alle(eerst.inhoud(), eerst.uitgave());
            if (QuarkusTransaction.requiringNew().call(() -> leg(vraag, eerst, vormen))) {
                return;
            }
        }
        throw ApiException.conflict(
                "ANDERE_VASTGESTELD", "Intussen werden telkens andere rapporten vastgesteld; probeer het opnieuw.");
    }

    private Bekeken bekijk(Vraag vraag) {
        Rapportage rapportage = lees.een(vraag.id());
        IfMatch.require(vraag.ifMatch(), rapportage.versie());
        if (rapportage.status() != RapportageStatus.CONCEPT) {
            throw ApiException.conflict("GEEN_CONCEPT", "Alleen een concept kan worden vastgesteld.");
        }
        eisHeel(rapportage, vraag.zonder());
        Canoniek inhoud = bevindingen.inhoud(rapportage);
        eisGeen(bevindingen.van(rapportage, inhoud.momentopname()));
        return new Bekeken(
                rapportage,
                inhoud,
                new Uitgave(schrijver.volgende(rapportage), klok.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** @return whether it was: not when another report got the number that stands in these forms */
    private boolean leg(Vraag vraag, Bekeken eerst, Map<Rapportvorm, byte[]> vormen) {
        rapportages.eenVoorEen(eerst.rapportage().programma());
        Bekeken nu = bekijk(vraag);
        if (!nu.uitgave().nummer().equals(eerst.uitgave().nummer())) {
            return false;
        }
        schrijver.stelVast(nu.rapportage(), eerst.uitgave(), vormen);
        return true;
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

    private static void eisGeen(List<Bevinding> open) {
        if (!open.isEmpty()) {
            throw ApiException.conflict(
                    "ONTHULLING_OPEN",
                    open.stream()
                            .map(b -> FieldError.atParameter(b.adres(), b.code(), b.detail()))
                            .toList());
        }
    }
}
