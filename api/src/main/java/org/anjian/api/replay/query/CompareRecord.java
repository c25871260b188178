package org.anjian.api.replay.query;

import org.anjian.api.refusal.Required;
import org.anjian.api.replay.Moment;

/**
 * What changed in one record of any kind between two moments. Answered with {@link RecordDiff}.
 *
 * @param id the record
 * @param from the earlier moment
 * @param to the later moment
 */
public record CompareRecord(String id, Moment from, Moment to) {

    public CompareRecord {
        id = Required.name(id, "id");
        Required.value(from, "from");
        Required.value(to, "to");
    }
}
