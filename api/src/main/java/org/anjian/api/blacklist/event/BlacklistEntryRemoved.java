package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/**
 * The entry was taken from the list before its term ended (移出).
 *
 * @param number the number of the decision
 * @param decidedBy the account
 * @param toLift the areas whose restrictions are to be lifted
 */
@Revision("1")
public record BlacklistEntryRemoved(
        BlacklistSubject entry,
        Instant occurredAt,
        RemovalGround ground,
        String number,
        String reasons,
        String decidedBy,
        List<RestrictionArea> toLift)
        implements BlacklistEvent {
    public BlacklistEntryRemoved {
        toLift = List.copyOf(toLift);
    }
}
