package org.anjian.query.readmodel;

import java.util.List;

/**
 * What became of the documents of a bulk. What the engine was too busy for is not here: the whole bulk fails then.
 *
 * @param written the documents that are in the index now
 * @param superseded the documents for which the index had the same or a later version already
 * @param refused the documents that the mapping does not take
 */
record BulkOutcome<V>(List<Draft<V>> written, List<Draft<V>> superseded, List<Refused<V>> refused) {

    /** A document that the mapping does not take. */
    record Refused<V>(Draft<V> draft, String reason) {}
}
