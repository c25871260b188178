package org.anjian.api.message;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * A point in the history of one record: a mutation returns it and a query may wait until it has been reached, so that a
 * client reads its own writes without polling.
 *
 * @param aggregateId the record
 * @param version how many events it had then
 */
public record Position(String aggregateId, long version) {

    /** Reads a position from the text that a mutation returned. */
    public static Position parse(String text) {
        int at = text.lastIndexOf('@');
        try {
            return new Position(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED, "position");
        }
    }

    /** The text that a client hands back. */
    @Override
    public String toString() {
        return aggregateId + "@" + version;
    }
}
