package org.anjian.config.proof;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * Puts a checkpoint behind every statement that a body signs or issues: from then on it cannot be changed unseen. Apart from the
 * processor's own transaction, in which the wait for those who are appending would hold up the event of the checkpoint.
 */
@ProcessingGroup(CheckpointsOfStatements.GROUP)
@DisallowReplay
class CheckpointsOfStatements implements AutoCloseable {

    /** Its processing group. */
    static final String GROUP = "ledger-checkpoints";

    private final CheckpointSigning signing;
    private final ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor();

    CheckpointsOfStatements(CheckpointSigning signing) {
        this.signing = signing;
    }

    @EventHandler
    void on(MonthlyReturnSigned event) {
        sign(CheckpointCause.MONTHLY_RETURN);
    }

    @EventHandler
    void on(QuarterlyBulletinIssued event) {
        sign(CheckpointCause.BULLETIN);
    }

    private void sign(CheckpointCause cause) {
        CompletableFuture.runAsync(() -> signing.sign(cause), apart).join();
    }

    @Override
    public void close() {
        apart.close();
    }
}
