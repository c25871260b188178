package org.anjian.query.feed;

import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.feed.PublicRecord;

/** What the lists have, as records of the feeds. */
public final class PublicRecords {

    private PublicRecords() {}

    /** A decision that was made public. */
    public static PublicRecord of(PublicDecisionView decision) {
        return DecisionSource.record(decision);
    }

    /** An entry of the blacklist that is public. */
    public static PublicRecord of(BlacklistEntryView entry) {
        return ListedParties.record(entry);
    }
}
