package org.anjian.config.readmodel;

import java.time.Duration;
import java.util.List;
import org.anjian.query.readmodel.ReadModels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Opens the read models before any event is projected. One that no longer fits the code, or whose index is gone, is
 * rebuilt from the events in the background, and the others serve meanwhile.
 */
final class ReadModelOpening implements SmartLifecycle {

    /** Before Axon's processors, which start at phase 0 and later. */
    static final int PHASE = Integer.MIN_VALUE + 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelOpening.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final ReadModels models;
    private volatile boolean running;
    private volatile boolean stopping;
    private @Nullable Thread rebuilding;

    ReadModelOpening(ReadModels models) {
        this.models = models;
    }

    @Override
    public void start() {
        List<String> outdated = models.open();
        if (!outdated.isEmpty()) {
            LOG.warn("These read models do not fit this version or are gone; rebuilding them: {}", outdated);
            rebuilding = Thread.ofVirtual().name("rebuild-at-start").start(() -> rebuild(outdated));
        }
        running = true;
    }

    private void rebuild(List<String> outdated) {
        for (String model : outdated) {
            if (!stopping) {
                models.rebuild(model, progress -> {}, () -> stopping);
                LOG.info("{} was rebuilt", model);
            }
        }
    }

    @Override
    public void stop() {
        stopping = true;
        try {
            if (rebuilding != null) {
                rebuilding.join(STOP_PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
