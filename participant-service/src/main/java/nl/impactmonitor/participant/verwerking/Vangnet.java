package nl.impactmonitor.participant.verwerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;

/**
 * No transaction of a request that may change the deelnemer in its address commits without a row about it, also when it
 * publishes no state: what nobody wrote down is written down here, just before the commit.
 */
@ApplicationScoped
class Vangnet {

    private final LopendeHandeling lopend;
    private final Verwerkingen verwerkingen;
    private final TransactionSynchronizationRegistry transacties;

    Vangnet(LopendeHandeling lopend, Verwerkingen verwerkingen, TransactionSynchronizationRegistry transacties) {
        this.lopend = lopend;
        this.verwerkingen = verwerkingen;
        this.transacties = transacties;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transactie) {
        Handeling handeling = lopend.bekend();
        if (handeling == null
                || handeling.inPad == null
                || !handeling.operatie.verandert()
                || handeling.operatie.buiten()) {
            return;
        }
        transacties.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                if (!handeling.vastgelegd.contains(handeling.inPad)) {
                    verwerkingen.gewijzigd(Set.of(handeling.inPad));
                }
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    handeling.vastgelegd.remove(handeling.inPad);
                }
            }
        });
    }
}
