package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/**
 * A person was listed by written decision: a principal, a safety manager (QX24-P4e).
 *
 * @param number the number of the decision
 * @param decidedBy the account
 * @param until the last day of the term
 * @param removableFrom the first day for an application for early removal
 * @param publishBy the last day to make it public
 * @param areas the areas in which bodies are to be told
 */
@Revision("1")
public record PersonBlacklisted(
        BlacklistSubject entry,
        Instant occurredAt,
        String number,
        String reasons,
        String basis,
        String decidedBy,
        LocalDate until,
        LocalDate removableFrom,
        LocalDate publishBy,
        List<RestrictionArea> areas)
        implements BlacklistListing {
    public PersonBlacklisted {
        areas = List.copyOf(areas);
    }
}
