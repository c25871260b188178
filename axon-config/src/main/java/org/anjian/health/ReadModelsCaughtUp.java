package org.anjian.health;

import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.JobProgress;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.ReadModel;

/**
 * Waits until every processor has handled what was recorded before, and until searches find it. How far the processors of
 * other nodes are is told by the token store alone, which can only be asked again and again.
 */
public final class ReadModelsCaughtUp implements CaughtUp {

    private static final long LOOK_MILLIS = 100;
    private static final int TOGETHER = 30;

    private final Processors processors;
    private final StorePositions positions;
    private final Indices indices;
    private final Iterable<ReadModel<?, ?>> models;

    public ReadModelsCaughtUp(
            Processors processors, StorePositions positions, Indices indices, Iterable<ReadModel<?, ?>> models) {
        this.processors = processors;
        this.positions = positions;
        this.indices = indices;
        this.models = models;
    }

    @Override
    public void await(JobProgress progress) throws InterruptedException {
        long head = positions.head();
        while (!processors.haveReached(head)) {
            progress.throwIfCancelled();
            long behind = processors.lags().stream()
                    .mapToLong(ProcessorLag::events)
                    .max()
                    .orElse(0);
            progress.report(Math.max(0, head - behind), head, "read models catching up");
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        // many at the price of one, as far as the line of a request reaches
        StreamSupport.stream(models.spliterator(), false)
                .map(indices::alias)
                .gather(Gatherers.windowFixed(TOGETHER))
                .forEach(aliases -> indices.refresh(String.join(",", aliases)));
    }
}
