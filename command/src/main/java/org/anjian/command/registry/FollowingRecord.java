package org.anjian.command.registry;

import java.time.Instant;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.KnownEnterprise;

/**
 * A record that an enterprise has one of, and that follows the enterprise: it knows what the enterprise is now, and ends with
 * it.
 *
 * @param <R> the record's own class
 */
public interface FollowingRecord<R extends FollowingRecord<R>> {

    /** Takes in what the enterprise is now; gives this record back. */
    R under(KnownEnterprise enterprise, Instant at);

    /** Ends the record of an enterprise that was closed; harmless where it has ended. */
    Decision end(Instant at);

    /** Where the record stands. */
    Decision decision();
}
