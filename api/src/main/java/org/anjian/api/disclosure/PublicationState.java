package org.anjian.api.disclosure;

import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;

/** Where the publication of a decision stands (公开状态). */
public enum PublicationState {
    /** It is owed, and nobody has proposed what the public is to read. */
    SCHEDULED,
    /** What the public is to read is proposed, and nobody has reviewed it. */
    PROPOSED,
    /** It was reviewed and may be published. */
    REVIEWED,
    /** It is public. */
    PUBLISHED,
    /** It is public, otherwise than it was published first (更正). */
    CORRECTED,
    /** It is public again after it was withdrawn (恢复公开). */
    RESTORED,
    /** It was withdrawn; the public sees that it was, and why (撤回). */
    WITHDRAWN,
    /** Its time is over (公示期满). */
    EXPIRED,
    /** The decision was gone before it was published: there is nothing to publish. */
    LAPSED;

    /** Whether the first publication is still to come. */
    public boolean isAwaited() {
        return this == SCHEDULED || this == PROPOSED || this == REVIEWED;
    }

    /** Whether the public reads it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED || this == RESTORED;
    }

    /** The state after an event. */
    public PublicationState after(DisclosureEvent event) {
        return switch (event) {
            case DisclosureScheduled e -> SCHEDULED;
            case RedactionProposed e -> isAwaited() ? PROPOSED : this;
            case RedactionReviewed e -> isAwaited() ? reviewed(e.outcome()) : this;
            case EnforcementDecisionPublished e -> PUBLISHED;
            case DisclosureOverdue e -> this;
            case DisclosureDueDateFound e -> this;
            case DecisionOvertaken e -> isAwaited() ? overtaken(e.fate()) : this;
            case WithdrawalOverdue e -> this;
            case DisclosureCorrected e -> CORRECTED;
            case DisclosureWithdrawn e -> WITHDRAWN;
            case DisclosureRestored e -> RESTORED;
            case DisclosureExpired e -> EXPIRED;
            case DisclosureReplied e -> this;
        };
    }

    private static PublicationState reviewed(ReviewOutcome outcome) {
        return outcome == ReviewOutcome.APPROVED ? REVIEWED : SCHEDULED;
    }

    private static PublicationState overtaken(DecisionFate fate) {
        return fate.ends() ? LAPSED : SCHEDULED;
    }
}
