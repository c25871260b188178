package org.anjian.config.proof;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.anjian.proof.Checkpoint;
import org.anjian.proof.Hash;
import org.anjian.proof.ProofRefused;
import org.jspecify.annotations.Nullable;

/** The roots that were signed, smallest size first: those of the ledger, page by page, and those that others kept. */
final class SignedRoots {

    private static final int PAGE = 500;

    private final CheckpointTable checkpoints;
    private final LedgerKeys keys;
    private final Consumer<Finding> found;
    private final PriorityQueue<Root> kept = new PriorityQueue<>(Comparator.comparingLong(Root::size));
    private final Deque<Root> page = new ArrayDeque<>();
    private long last = -1;
    private boolean more = true;

    /**
     * The roots.
     *
     * @param kept notes of checkpoints that were kept outside the ledger
     * @param found is told of those that are not signed by the ledger
     * @throws ProofRefused where one that was kept outside is not of this ledger
     */
    SignedRoots(CheckpointTable checkpoints, LedgerKeys keys, List<String> kept, Consumer<Finding> found) {
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.found = found;
        kept.forEach(note -> {
            Checkpoint checkpoint = keys.check(note);
            this.kept.add(new Root(checkpoint.size(), -1, checkpoint.root()));
        });
    }

    /** The next one, which {@link #take} passes over; null where there is no more. */
    @Nullable
    Root next() {
        fill();
        Root recorded = page.peek();
        Root outside = kept.peek();
        if (recorded == null || outside == null) {
            return recorded == null ? outside : recorded;
        }
        return outside.size() < recorded.size() ? outside : recorded;
    }

    /** Passes over the next one. */
    void take() {
        Root next = next();
        if (next == kept.peek()) {
            kept.poll();
        } else {
            page.poll();
        }
    }

    private void fill() {
        while (page.isEmpty() && more) {
            List<RecordedNote> recorded = checkpoints.recordedAfter(last, PAGE);
            more = recorded.size() == PAGE;
            recorded.forEach(this::add);
        }
    }

    private void add(RecordedNote recorded) {
        last = recorded.position();
        try {
            Checkpoint checkpoint = keys.check(recorded.note());
            page.add(new Root(checkpoint.size(), recorded.position(), checkpoint.root()));
        } catch (ProofRefused notSigned) {
            found.accept(Finding.at(Finding.Kind.CHECKPOINT_FORGED, recorded.position()));
        }
    }

    /**
     * A root.
     *
     * @param size over how many leaves
     * @param position of the event that records it; -1 where it was kept outside
     */
    record Root(long size, long position, Hash hash) {}
}
