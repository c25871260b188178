package org.anjian.api.blacklist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RestrictionArea;
import org.axonframework.serialization.Revision;

/**
 * An enterprise was listed by written decision (列入决定, QJ16-12a).
 *
 * @param number the number of the decision
 * @param decidedBy the account
 * @param until the last day of the term
 * @param removableFrom the first day for an application for early removal
 * @param publishBy the last day to make it public
 * @param areas the areas in which bodies are to be told
 */
@Revision("1")
public record EnterpriseBlacklisted(
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
    public EnterpriseBlacklisted {
        areas = List.copyOf(areas);
    }
}
