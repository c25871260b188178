package org.anjian.importing.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * Keeps how far each import has come. It saves time, not records: without it an interrupted import is read from the
 * first row again, and what is there already is found to be there.
 */
public interface Checkpoints {

    /** The checkpoint of an import of this source that was begun and has not ended. */
    Optional<Checkpoint> unfinished(String source);

    /** Whether an import of this source has ended. */
    boolean hasFinished(String source);

    /** Keeps the checkpoint in place of the one before. */
    void save(Checkpoint checkpoint);

    /** Ends the import: it is not continued any more. */
    void finish(Checkpoint checkpoint, Instant finishedAt);
}
