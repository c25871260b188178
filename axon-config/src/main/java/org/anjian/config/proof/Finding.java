package org.anjian.config.proof;

import org.jspecify.annotations.Nullable;

/**
 * What an audit found wrong at one place of the store.
 *
 * @param position the place in store order
 * @param until where the place is not one event but somewhere in a stretch: the position of its last
 * @param event the event's identifier; null where the event is gone, or not known
 * @param record the record that it belongs to; null likewise
 */
public record Finding(
        Kind kind,
        long position,
        long until,
        @Nullable String event,
        @Nullable String record) {

    /** What is wrong. */
    public enum Kind {
        /** The event is not what was appended. */
        CHANGED,
        /** The event that was appended there is gone. */
        REMOVED,
        /** Nothing was appended there. */
        INSERTED,
        /** The event is as it was, but the tree was written anew, or lost. */
        TREE_CHANGED,
        /**
         * Somewhere in the stretch, which is that between two checkpoints, events and tree were written anew together: the root that
         * was signed is another one.
         */
        REWRITTEN,
        /** The checkpoint is not signed by a key of this ledger. */
        CHECKPOINT_FORGED,
        /** The checkpoint is over more events than there are: the last ones are gone, tree and all. */
        CUT_OFF
    }

    static Finding removed(long position) {
        return at(Kind.REMOVED, position);
    }

    static Finding at(Kind kind, long position) {
        return new Finding(kind, position, position, null, null);
    }

    static Finding of(Kind kind, long position, String event, String record) {
        return new Finding(kind, position, position, event, record);
    }

    static Finding between(Kind kind, long position, long until) {
        return new Finding(kind, position, until, null, null);
    }
}
