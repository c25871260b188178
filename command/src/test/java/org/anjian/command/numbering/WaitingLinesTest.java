package org.anjian.command.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One after another for one series, side by side for others, and never for ever. */
@Timeout(30)
class WaitingLinesTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void the_next_transaction_has_its_turn_when_the_one_before_has_ended() throws Exception {
        WaitingLines lines = new WaitingLines(LONG);
        List<String> course = new CopyOnWriteArrayList<>();
        CountDownLatch inLine = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> second = new CompletableFuture<>();
            inTransaction(() -> {
                lines.join("530302/YH/2026");
                lines.join("530302/YH/2026");
                threads.execute(() -> {
                    inTransaction(() -> {
                        inLine.countDown();
                        lines.join("530302/YH/2026");
                        course.add("second has its turn");
                    });
                    second.complete(null);
                });
                awaited(inLine);
                course.add("first ends");
            });
            second.get();
        }
        assertThat(course).containsExactly("first ends", "second has its turn");
    }

    @Test
    void another_series_does_not_wait() {
        WaitingLines lines = new WaitingLines(LONG);
        inTransaction(() -> {
            lines.join("530302/YH/2026");
            CompletableFuture.runAsync(() -> inTransaction(() -> lines.join("530303/YH/2026")))
                    .join();
        });
    }

    @Test
    void who_waits_too_long_goes_on_and_leaves_the_turn_to_whose_it_is() {
        WaitingLines lines = new WaitingLines(Duration.ofMillis(10));
        inTransaction(() -> {
            lines.join("530302/YH/2026");
            CompletableFuture.runAsync(() -> inTransaction(() -> lines.join("530302/YH/2026")))
                    .join();
        });
        inTransaction(() -> lines.join("530302/YH/2026"));
    }

    private static void inTransaction(Runnable work) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            work.run();
        } finally {
            List<TransactionSynchronization> waiting = TransactionSynchronizationManager.getSynchronizations();
            TransactionSynchronizationManager.clearSynchronization();
            waiting.forEach(each -> each.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
