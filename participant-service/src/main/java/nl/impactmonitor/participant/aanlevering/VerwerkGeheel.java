package nl.impactmonitor.participant.aanlevering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Takes all parts of a delivery in one transaction: for a dry run, of which nothing stays, and for all or nothing, of
 * which nothing stays when a row is refused. The errors and the progress are kept in transactions of their own, so that
 * they can be read meanwhile and afterwards. Broken off by a restart it begins again; memory is that of one part.
 */
@ApplicationScoped
class VerwerkGeheel {

    private static final int LANG_GENOEG = (int) Duration.ofHours(24).toSeconds();

    private final AanleveringRepository aanleveringen;
    private final Deelverwerking deel;
    private final Inhoudopslag opslag;
    private final Foutenlijst fouten;
    private final EntityManager em;

    VerwerkGeheel(
            AanleveringRepository aanleveringen,
            Deelverwerking deel,
            Inhoudopslag opslag,
            Foutenlijst fouten,
            EntityManager em) {
        this.aanleveringen = aanleveringen;
        this.deel = deel;
        this.opslag = opslag;
        this.fouten = fouten;
        this.em = em;
    }

    /** Nothing of the transaction stays. */
    private static final class Terugdraaien extends RuntimeException {
        Terugdraaien() {
            super(null, null, false, false);
        }
    }

    /** @return what was stored; empty when nothing was */
    Optional<Telling> doe(UUID id, BooleanSupplier stopt) {
        QuarkusTransaction.requiringNew().run(() -> begin(id));
        try {
            return QuarkusTransaction.requiringNew().timeout(LANG_GENOEG).call(() -> alles(id, stopt));
        } catch (Terugdraaien e) {
            if (!stopt.getAsBoolean()) {
                QuarkusTransaction.requiringNew().run(() -> nietBewaard(id));
            }
            return Optional.empty();
        }
    }

    private void begin(UUID id) {
        aanleveringen.vergrendeld(id).filter(VerwerkGeheel::isOpen).ifPresent(aanlevering -> {
            aanlevering.begin();
            fouten.verwijder(id);
        });
    }

    /** The row of the delivery is not locked before the end: its progress is written beside this transaction. */
    private Optional<Telling> alles(UUID id, BooleanSupplier stopt) {
        Aanlevering aanlevering = aanleveringen.findById(id);
        deel.eenTegelijk(aanlevering.organisatie);
        em.refresh(aanlevering);
        if (!isOpen(aanlevering)) {
            return Optional.empty();
        }
        em.detach(aanlevering);
        long geweigerd = 0;
        for (int nummer = 0; nummer < aanlevering.delen; nummer++) {
            if (stopt.getAsBoolean()) {
                throw new Terugdraaien();
            }
            Uitkomst uitkomst = deel.neem(aanlevering, nummer);
            em.flush();
            em.clear();
            geweigerd += uitkomst.telling().geweigerd();
            QuarkusTransaction.requiringNew().run(() -> verder(id, uitkomst));
        }
        if (aanlevering.proef || geweigerd > 0) {
            throw new Terugdraaien();
        }
        Aanlevering klaar = aanleveringen.vergrendeld(id).orElseThrow();
        sluit(klaar, Aanlevering.Status.KLAAR);
        return Optional.of(new Telling(klaar.opgenomen, klaar.gewijzigd, klaar.ongewijzigd, klaar.geweigerd));
    }

    private void verder(UUID id, Uitkomst uitkomst) {
        Aanlevering aanlevering = aanleveringen.vergrendeld(id).orElseThrow();
        fouten.bewaar(aanlevering, uitkomst.fouten());
        aanlevering.tel(uitkomst.telling());
    }

    private void nietBewaard(UUID id) {
        Aanlevering aanlevering = aanleveringen.vergrendeld(id).orElseThrow();
        if (aanlevering.proef) {
            sluit(aanlevering, Aanlevering.Status.KLAAR);
            return;
        }
        aanlevering.opgenomen = 0;
        aanlevering.gewijzigd = 0;
        aanlevering.melding = "Niets is opgenomen, want niet elke rij is goed.";
        sluit(aanlevering, Aanlevering.Status.AFGEWEZEN);
    }

    private void sluit(Aanlevering aanlevering, Aanlevering.Status status) {
        for (int nummer = 0; nummer < aanlevering.delen; nummer++) {
            opslag.genomen(aanlevering, nummer);
        }
        aanlevering.klaar(status);
    }

    private static boolean isOpen(Aanlevering aanlevering) {
        return aanlevering.status == Aanlevering.Status.BEZIG;
    }
}
