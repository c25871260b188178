package org.anjian.api.feed;

import org.anjian.api.disclosure.view.PublicDecisionView.Content;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.jspecify.annotations.Nullable;

/**
 * A record as the public reads it: one of the two contents while it is public, none once it is a tombstone.
 *
 * @param number the number of the decision
 * @param clock since when, until when, and what changed
 */
public record PublicRecord(
        PublicKind kind,
        String id,
        PublicStanding standing,
        @Nullable String number,
        PublicClock clock,
        @Nullable Content decision,
        @Nullable ListedParty listed) {

    /** Whether it can be read. */
    public boolean isPublic() {
        return standing == PublicStanding.PUBLIC;
    }
}
