package org.anjian.query.readmodel;

import java.util.List;

/** Is told of documents that were written, so that subscriptions can push them. */
public interface ViewChanges<V> {

    /** These documents are in the index now; the batch they belong to is not committed yet. */
    void written(List<Draft<V>> drafts);

    /** Nobody wants to know. */
    static <V> ViewChanges<V> none() {
        return drafts -> {};
    }
}
