package org.anjian.query.feed;

import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.disclosure.PublicText;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.feed.ListedParty;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry of the blacklist the public reads: what is not named here does not get out. A person is listed, but the entry
 * holds no name; the reasons were written for a decision, so they leave only where nothing in them leads to a person.
 */
final class ListedParties {

    private ListedParties() {}

    static ListedParty of(BlacklistEntryView view) {
        return new ListedParty(
                view.kind(),
                view.enterpriseName(),
                view.enterpriseId().creditCode(),
                view.sector(),
                view.region(),
                view.body(),
                view.decisionNumber(),
                view.ground(),
                view.listedOn(),
                harmless(view.reasons()),
                view.basis(),
                view.until(),
                view.removableFrom());
    }

    /** An entry that is public now, as the list of entries has it. */
    static PublicRecord record(BlacklistEntryView view) {
        if (view.publishedOn() == null) {
            throw new IllegalArgumentException(view.id() + " is not public");
        }
        return new PublicRecord(
                PublicKind.BLACKLIST,
                view.id().raw(),
                PublicStanding.PUBLIC,
                view.listingNumber(),
                new PublicClock(
                        view.publishedOn(), null, view.relistedOn(), view.until(), null, null, null, null, null),
                null,
                of(view));
    }

    private static @Nullable String harmless(@Nullable String reasons) {
        if (reasons == null) {
            return null;
        }
        try {
            return PublicText.require(reasons, "reasons");
        } catch (RefusedException leadsToSomebody) {
            return null;
        }
    }
}
