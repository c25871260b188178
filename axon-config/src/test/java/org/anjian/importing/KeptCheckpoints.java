package org.anjian.importing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.importing.pipeline.Checkpoint;
import org.anjian.importing.pipeline.Checkpoints;

/** Checkpoints in memory, which a killed process can write no more. */
public final class KeptCheckpoints implements Checkpoints {

    private final Map<String, Checkpoint> unfinished = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private boolean killed;

    /** From now on nothing is written: the process is gone. */
    public synchronized void kill() {
        killed = true;
    }

    /** The process is started again. */
    public synchronized void restart() {
        killed = false;
    }

    @Override
    public synchronized Optional<Checkpoint> unfinished(String source) {
        return Optional.ofNullable(unfinished.get(source));
    }

    @Override
    public synchronized boolean hasFinished(String source) {
        return finished.contains(source);
    }

    @Override
    public synchronized void save(Checkpoint checkpoint) {
        if (!killed) {
            unfinished.put(checkpoint.source(), checkpoint);
        }
    }

    @Override
    public synchronized void finish(Checkpoint checkpoint, Instant finishedAt) {
        unfinished.remove(checkpoint.source());
        finished.add(checkpoint.source());
    }
}
