package org.anjian.importing.pipeline;

import java.time.Instant;

/**
 * How far an import has come: every row before it is accounted for and in the report files.
 *
 * @param source the adapter and the digest of the content
 * @param startedAt when the import began, also the name of its report files
 * @param tally the account of the rows before the checkpoint
 * @param rejectsLength how long the reject file was then
 * @param repairsLength how long the repairs file was then
 */
public record Checkpoint(String source, Instant startedAt, Tally tally, long rejectsLength, long repairsLength) {

    /** The start of an import. */
    public static Checkpoint start(String source, Instant startedAt) {
        return new Checkpoint(source, startedAt, Tally.NONE, 0, 0);
    }

    /** Whether anything lies before it. */
    public boolean isStart() {
        return tally.read() == 0;
    }
}
