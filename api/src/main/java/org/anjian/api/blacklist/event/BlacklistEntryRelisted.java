package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;

/**
 * A removal obtained by fraud was revoked: the entry stands again for the rest of its term (恢复列入, NL-CREDIT).
 *
 * @param number the number of the decision
 * @param decidedBy the account
 * @param until the last day of the term from now on
 * @param publishBy the last day to make it public again
 */
@Revision("1")
public record BlacklistEntryRelisted(
        BlacklistSubject entry,
        Instant occurredAt,
        String number,
        String reasons,
        List<Evidence> evidence,
        String decidedBy,
        LocalDate until,
        LocalDate publishBy)
        implements BlacklistEvent {
    public BlacklistEntryRelisted {
        evidence = List.copyOf(evidence);
    }
}
