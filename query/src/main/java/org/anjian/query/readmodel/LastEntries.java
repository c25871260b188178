package org.anjian.query.readmodel;

import java.util.List;

/** The last entries of what grows for ever: a document keeps so many of them, the ledger keeps them all. */
public final class LastEntries {

    private LastEntries() {}

    /** The last entries, oldest first. */
    public static <T> List<T> of(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** Adds an entry to a list that keeps the last ones only. */
    public static <T> void add(int most, List<T> entries, T entry) {
        entries.add(entry);
        if (entries.size() > most) {
            entries.removeFirst();
        }
    }
}
