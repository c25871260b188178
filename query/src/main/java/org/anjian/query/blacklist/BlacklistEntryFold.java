package org.anjian.query.blacklist;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.event.BlacklistEntryConcealed;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEntryShown;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistListing;
import org.anjian.api.blacklist.event.BlacklistNoticeServed;
import org.anjian.api.blacklist.event.BlacklistObjectionReviewed;
import org.anjian.api.blacklist.event.BlacklistPublicationOverdue;
import org.anjian.api.blacklist.event.BlacklistRemovalRefused;
import org.anjian.api.blacklist.event.BlacklistRemovalRequested;
import org.anjian.api.blacklist.event.BlacklistStatementRecorded;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.BlacklistingWithdrawn;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionLifted;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The entries of the blacklist (安全生产失信名单): one document an entry. */
public final class BlacklistEntryFold implements FoldedModel<BlacklistEvent, BlacklistEntryView> {

    @Override
    public String name() {
        return "blacklist-entries";
    }

    @Override
    public String aggregateType() {
        return "BlacklistEntry";
    }

    @Override
    public String idPrefix() {
        return "blacklistentry-";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "penaltyCaseId");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<BlacklistEvent> eventType() {
        return BlacklistEvent.class;
    }

    @Override
    public Class<BlacklistEntryView> viewType() {
        return BlacklistEntryView.class;
    }

    @Override
    public BlacklistEntryView fold(@Nullable BlacklistEntryView before, BlacklistEvent event, EventInfo info) {
        BlacklistEntrySheet sheet = before == null ? new BlacklistEntrySheet() : new BlacklistEntrySheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        sheet.state = BlacklistState.after(sheet.state, event);
        SanctionsOfEntry.enter(sheet.sanctions, event, day);
        enter(sheet, event, day);
        return sheet.view(event.entry(), info);
    }

    private static void enter(BlacklistEntrySheet sheet, BlacklistEvent event, LocalDate day) {
        switch (event) {
            case BlacklistingProposed e -> {
                sheet.ground = e.ground();
                sheet.facts = e.facts();
                sheet.proposedOn = day;
            }
            case BlacklistNoticeServed e -> {
                sheet.noticeNumber = e.number();
                sheet.noticeServedOn = day;
                sheet.statementUntil = e.statementUntil();
            }
            case BlacklistStatementRecorded e -> sheet.statedOn = day;
            case BlacklistObjectionReviewed e -> {
                sheet.reviewedOn = day;
                sheet.reviewOutcome = e.outcome();
            }
            case BlacklistListing e -> {
                sheet.listingNumber = e.number();
                sheet.listedOn = day;
                sheet.reasons = e.reasons();
                sheet.basis = e.basis();
                sheet.until = e.until();
                sheet.removableFrom = e.removableFrom();
                sheet.publishBy = e.publishBy();
                sheet.comesOn(day);
            }
            case BlacklistEntryPublished e -> {
                sheet.publishedOn = day;
                sheet.daysLate = e.delivery().daysLate();
                sheet.channels = e.channels();
                if (e.delivery().timeliness() == Timeliness.ON_TIME) {
                    sheet.overdueOn = null;
                }
            }
            case BlacklistPublicationOverdue e -> sheet.overdueOn = day;
            case BlacklistRemovalRequested e -> sheet.removalRequestedOn = day;
            case BlacklistRemovalRefused e -> sheet.removalRequestedOn = null;
            case BlacklistEntryRemoved e -> {
                sheet.removalRequestedOn = null;
                sheet.removalGround = e.ground();
                sheet.removalNumber = e.number();
                sheet.removalReasons = e.reasons();
                sheet.removedOn = day;
                sheet.goesOff(day);
            }
            case BlacklistTermExpired e -> {
                sheet.removalRequestedOn = null;
                sheet.endedOn = day;
                sheet.goesOff(e.until());
            }
            case BlacklistEntryRelisted e -> {
                sheet.relistedOn = day;
                sheet.until = e.until();
                sheet.publishBy = e.publishBy();
                sheet.publishedOn = null;
                sheet.daysLate = null;
                sheet.overdueOn = null;
                sheet.comesOn(day);
            }
            case BlacklistingWithdrawn _,
                    BlacklistEntryConcealed _,
                    BlacklistEntryShown _,
                    JointSanctionNotified _,
                    JointSanctionAcknowledged _,
                    JointSanctionApplied _,
                    JointSanctionLifted _ -> {}
        }
    }
}
