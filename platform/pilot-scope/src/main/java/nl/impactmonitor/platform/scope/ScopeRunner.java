package nl.impactmonitor.platform.scope;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;

/** Runs work on the calling thread under a stored scope; other threads it starts do not inherit it. */
@Singleton
public class ScopeRunner {

    private final ThreadLocal<Scope> running = new ThreadLocal<>();
    private final TransactionSynchronizationRegistry transactions;

    @Inject
    ScopeRunner(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /**
     * The work begins its own transactions: a transaction that already runs may have taken its connection, with another
     * scope on it, and is refused.
     */
    public <T> T callAs(Scope scope, Callable<T> work) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("callAs inside a transaction: its connection may carry another scope");
        }
        Scope before = running.get();
        running.set(scope);
        try {
            return work.call();
        } finally {
            if (before == null) {
                running.remove();
            } else {
                running.set(before);
            }
        }
    }

    Scope running() {
        return running.get();
    }
}
