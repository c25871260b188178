package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/**
 * The term of the entry ended (期满移出).
 *
 * @param until the last day of the term
 * @param toLift the areas whose restrictions are to be lifted
 */
@Revision("1")
public record BlacklistTermExpired(
        BlacklistSubject entry, Instant occurredAt, LocalDate until, List<RestrictionArea> toLift)
        implements BlacklistEvent {
    public BlacklistTermExpired {
        toLift = List.copyOf(toLift);
    }
}
