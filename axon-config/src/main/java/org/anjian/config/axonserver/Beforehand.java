package org.anjian.config.axonserver;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What the readers of an event need must be there before it (ADR 0011). */
public final class Beforehand {

    private Beforehand() {}

    /**
     * The transaction for what an event names. Axon Server passes an event on before the transaction of its command commits, so
     * there it is one of its own; elsewhere that of the command.
     */
    public static TransactionOperations transactions(PlatformTransactionManager transactions, boolean axonServer) {
        if (!axonServer) {
            return TransactionOperations.withoutTransaction();
        }
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }
}
