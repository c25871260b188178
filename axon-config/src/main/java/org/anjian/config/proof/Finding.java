package org.anjian.config.proof;

import org.jspecify.annotations.Nullable;

/**
 * What an audit found wrong at one place of the store.
 *
 * @param position the place in store order
 * @param event the event's identifier; null where the event is gone
 * @param record the record that it belongs to; null likewise
 */
public record Finding(
        Kind kind,
        long position,
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
        /** The event is as its hash says, but the tree was written anew: its root is not the one that follows from the leaves. */
        TREE_CHANGED
    }

    static Finding removed(long position) {
        return new Finding(Kind.REMOVED, position, null, null);
    }
}
