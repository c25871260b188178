package org.anjian.api.replay.query;

import org.anjian.api.message.Position;
import org.anjian.api.replay.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One record of any kind, as it is or as it was. Answered with an optional view of the kind that is asked for.
 *
 * @param id the record
 * @param position wait until the read model has reached it
 */
public record FindRecord(String id, Moment moment, @Nullable Position position) {

    /** The record as it is now. */
    public static FindRecord now(String id) {
        return new FindRecord(id, Moment.NOW, null);
    }
}
