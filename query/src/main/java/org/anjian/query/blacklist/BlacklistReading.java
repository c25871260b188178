package org.anjian.query.blacklist;

import java.util.List;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.Showing;

/** What is left of an entry for readers of what is public (visibility: the list, not the procedure). */
final class BlacklistReading implements Showing<BlacklistEntryView> {

    @Override
    public Class<BlacklistEntryView> document() {
        return BlacklistEntryView.class;
    }

    @Override
    public BlacklistEntryView shown(BlacklistEntryView view, Reading reading) {
        return reading.isReduced() ? publicOnly(view) : view;
    }

    /** The entry as everybody may see it: no facts beyond the decision, no statement, no application, no feedback. */
    static BlacklistEntryView publicOnly(BlacklistEntryView view) {
        return new BlacklistEntryView(
                view.id(),
                view.version(),
                view.kind(),
                view.person(),
                view.enterpriseId(),
                view.enterpriseName(),
                view.sector(),
                view.region(),
                view.regionPath(),
                view.penaltyCaseId(),
                view.decisionNumber(),
                view.body(),
                view.state(),
                view.published(),
                view.ground(),
                null,
                view.proposedOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                view.listingNumber(),
                view.listedOn(),
                view.reasons(),
                view.basis(),
                view.until(),
                view.removableFrom(),
                view.publishBy(),
                view.publishedOn(),
                view.daysLate(),
                view.overdueOn(),
                view.channels(),
                view.onList(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                view.relistedOn(),
                null,
                view.recordedAt());
    }
}
