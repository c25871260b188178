package org.anjian.importing.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RowRecord;
import org.jspecify.annotations.Nullable;

/**
 * The threads that send. All rows of one enterprise go to the same thread, in file order, so that no hazard overtakes
 * the registration of its enterprise. The first failure stops all of them.
 */
final class Workers implements AutoCloseable {

    /** A row on its way; the end of work where it has no row. */
    private record Work(long ordinal, ImportRow.@Nullable Sendable row) {}

    private static final Work END = new Work(-1, null);

    private final CommandSender sender;
    private final Account account;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Set<String> registered = ConcurrentHashMap.newKeySet();
    private final List<BlockingQueue<Work>> queues = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    Workers(int number, CommandSender sender, Account account) {
        this.sender = sender;
        this.account = account;
        for (int i = 0; i < number; i++) {
            BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
            queues.add(queue);
            threads.add(Thread.ofPlatform().name("import-" + i).start(() -> work(queue)));
        }
    }

    void submit(long ordinal, ImportRow.Sendable row) {
        int worker = Math.floorMod(row.enterprise().raw().hashCode(), queues.size());
        queues.get(worker).add(new Work(ordinal, row));
    }

    /** Remembers an enterprise that the ledger has. */
    void known(String enterpriseId) {
        registered.add(enterpriseId);
    }

    boolean knows(String enterpriseId) {
        return registered.contains(enterpriseId);
    }

    /** What went wrong first; null while all is well. */
    @Nullable
    Throwable failure() {
        return failure.get();
    }

    /** Lets the threads finish what they have; rows that are still waiting after {@link #stop()} are left. */
    void end() {
        queues.forEach(queue -> queue.add(END));
    }

    /** True when all threads have ended, within this time. */
    boolean hasEnded(long millis) throws InterruptedException {
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofMillis(millis))) {
                return false;
            }
        }
        return true;
    }

    void stop() {
        stopped = true;
        end();
    }

    @Override
    public void close() {
        stop();
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(BlockingQueue<Work> queue) {
        try {
            for (Work next = queue.take(); next.row() != null && !stopped; next = queue.take()) {
                account.end(next.ordinal(), next.row(), send(next.row()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        failure.compareAndSet(null, cause);
        stopped = true;
    }

    private Outcome send(ImportRow.Sendable row) {
        RegisterEnterprise registration = row.registration();
        if (registration != null && !registered.contains(row.enterprise().raw())) {
            Outcome outcome = sender.send(registration, row.region());
            if (outcome instanceof Outcome.Rejected) {
                return outcome;
            }
            registered.add(row.enterprise().raw());
        }
        Outcome whole = Outcome.ALREADY_THERE;
        for (RowRecord record : row.records()) {
            Outcome outcome = sender.send(record.command(), row.region());
            switch (outcome) {
                case Outcome.Rejected rejected -> {
                    return rejected;
                }
                case Outcome.Imported imported -> whole = imported;
                case Outcome.AlreadyThere there -> {}
            }
        }
        return whole;
    }
}
