package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes the next part of a delivery: its rows, their outbox rows, the errors and the progress in one transaction. The lock
 * on the delivery keeps a second instance of the service from taking the same part.
 */
@ApplicationScoped
class VerwerkDeel {

    private final AanleveringRepository aanleveringen;
    private final Deelverwerking deel;
    private final Inhoudopslag opslag;
    private final Foutenlijst fouten;

    VerwerkDeel(AanleveringRepository aanleveringen, Deelverwerking deel, Inhoudopslag opslag, Foutenlijst fouten) {
        this.aanleveringen = aanleveringen;
        this.deel = deel;
        this.opslag = opslag;
        this.fouten = fouten;
    }

    /** @param meer whether there is more to do */
    record Stap(Telling telling, boolean meer) {
        static final Stap GEEN = new Stap(new Telling(0, 0, 0, 0), false);
    }

    @Transactional
    Stap doe(UUID id) {
        Aanlevering aanlevering = aanleveringen.vergrendeld(id).orElse(null);
        if (aanlevering == null || aanlevering.status != Aanlevering.Status.BEZIG) {
            return Stap.GEEN;
        }
        deel.eenTegelijk(aanlevering.organisatie);
        Uitkomst uitkomst = deel.neem(aanlevering, aanlevering.volgendDeel);
        fouten.bewaar(aanlevering, uitkomst.fouten());
        opslag.genomen(aanlevering, aanlevering.volgendDeel);
        aanlevering.tel(uitkomst.telling());
        if (aanlevering.volgendDeel == aanlevering.delen) {
            aanlevering.klaar(Aanlevering.Status.KLAAR);
        }
        return new Stap(uitkomst.telling(), aanlevering.status == Aanlevering.Status.BEZIG);
    }

    @Transactional
    void mislukt(UUID id, String melding) {
        aanleveringen.vergrendeld(id).ifPresent(a -> {
            a.klaar(Aanlevering.Status.MISLUKT);
            a.melding = melding;
            opslag.verwijderOntvangst(id, a.ontvangst);
        });
    }
}
