package org.anjian.command.numbering;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the transactions of one node that want a number of the same series come to its row one after another. PostgreSQL would
 * keep them in order as well, but wakes and checks every one that waits again and again. The row decides all the same: whoever
 * waits here too long goes on to it, so that two who wait for each other are found out there.
 */
final class WaitingLines {

    private final Map<String, ReentrantLock> lines = new ConcurrentHashMap<>();
    private final Duration longest;

    /** @param longest how long a transaction waits here at most */
    WaitingLines(Duration longest) {
        this.longest = longest;
    }

    /** Waits for the turn of the running transaction, which lasts until it ends. */
    void join(String series) {
        ReentrantLock line = lines.computeIfAbsent(series, first -> new ReentrantLock(true));
        if (!line.isHeldByCurrentThread() && isTurn(line)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    line.unlock();
                }
            });
        }
    }

    private boolean isTurn(ReentrantLock line) {
        try {
            return line.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
