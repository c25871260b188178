package org.anjian.query.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.disclosure.WithdrawalReason;
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
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.disclosure.view.PublicDecisionView.Clock;
import org.anjian.api.disclosure.view.PublicDecisionView.Content;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.disclosure.view.PublicDecisionView.Why;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of decisions: an index of its own that has public fields only, and of what was withdrawn no more than a
 * tombstone. Nothing is in it before the first publication but that there is a record.
 */
public final class PublicDecisionFold implements FoldedModel<DisclosureEvent, PublicDecisionView> {

    @Override
    public String name() {
        return "public-decisions";
    }

    @Override
    public String aggregateType() {
        return "Disclosure";
    }

    @Override
    public String idPrefix() {
        return DisclosureFold.PREFIX;
    }

    @Override
    public boolean isOfItsOwn() {
        return false;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DisclosureEvent> eventType() {
        return DisclosureEvent.class;
    }

    @Override
    public Class<PublicDecisionView> viewType() {
        return PublicDecisionView.class;
    }

    @Override
    public PublicDecisionView fold(@Nullable PublicDecisionView before, DisclosureEvent event, EventInfo info) {
        // By the clock of what happened, a change that was dated back may come before the publication.
        boolean publishes = event instanceof EnforcementDecisionPublished;
        if (!publishes && (before == null || before.clock() == null)) {
            return unchanged(before, event, info);
        }
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case EnforcementDecisionPublished e ->
                open(
                        event,
                        info,
                        Redaction.of(e.decision(), e.wording(), List.of()),
                        new Clock(day, null, null, e.expiresOn(), null, null, null, null));
            case DisclosureCorrected e -> {
                Clock clock = clock(before);
                yield open(
                        event,
                        info,
                        Redaction.of(e.decision(), e.wording(), replies(before)),
                        new Clock(
                                clock.publishedOn(),
                                day,
                                clock.restoredOn(),
                                clock.expiresOn(),
                                null,
                                null,
                                null,
                                new Why(e.reason(), e.legalBasis())));
            }
            case DisclosureRestored e -> {
                Clock clock = clock(before);
                yield open(
                        event,
                        info,
                        Redaction.of(e.decision(), e.wording(), List.of()),
                        new Clock(
                                clock.publishedOn(),
                                clock.correctedOn(),
                                day,
                                e.expiresOn(),
                                null,
                                null,
                                null,
                                new Why(e.reason(), e.legalBasis())));
            }
            case DisclosureWithdrawn e ->
                closed(
                        event,
                        info,
                        PublicStanding.WITHDRAWN,
                        ended(clock(before), null, day, e.reason(), new Why(e.explanation(), e.legalBasis())));
            case DisclosureExpired e ->
                closed(
                        event,
                        info,
                        PublicStanding.EXPIRED,
                        ended(clock(before), day, null, null, clock(before).why()));
            case DisclosureReplied e -> replied(before, event, info, new PublicDecisionView.Reply(day, e.text()));
            case DisclosureScheduled e -> unchanged(before, event, info);
            case RedactionProposed e -> unchanged(before, event, info);
            case RedactionReviewed e -> unchanged(before, event, info);
            case DisclosureOverdue e -> unchanged(before, event, info);
            case DisclosureDueDateFound e -> unchanged(before, event, info);
            case DecisionOvertaken e -> unchanged(before, event, info);
            case WithdrawalOverdue e -> unchanged(before, event, info);
        };
    }

    private static Clock clock(@Nullable PublicDecisionView before) {
        if (before == null || before.clock() == null) {
            throw new IllegalStateException("what changes in public was published before");
        }
        return before.clock();
    }

    private static Clock ended(
            Clock clock,
            @Nullable LocalDate expiredOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable WithdrawalReason reason,
            @Nullable Why why) {
        return new Clock(
                clock.publishedOn(),
                clock.correctedOn(),
                clock.restoredOn(),
                clock.expiresOn(),
                expiredOn,
                withdrawnOn,
                reason,
                why);
    }

    private static List<PublicDecisionView.Reply> replies(@Nullable PublicDecisionView before) {
        return before == null || before.content() == null
                ? List.of()
                : before.content().replies();
    }

    private static PublicDecisionView open(DisclosureEvent event, EventInfo info, Content content, Clock clock) {
        return new PublicDecisionView(
                event.disclosure().id(),
                info.version(),
                true,
                PublicStanding.PUBLIC,
                event.disclosure().number(),
                content,
                clock,
                info.recordedAt());
    }

    private static PublicDecisionView closed(
            DisclosureEvent event, EventInfo info, PublicStanding standing, Clock clock) {
        return new PublicDecisionView(
                event.disclosure().id(),
                info.version(),
                true,
                standing,
                event.disclosure().number(),
                null,
                clock,
                info.recordedAt());
    }

    private static PublicDecisionView replied(
            @Nullable PublicDecisionView before,
            DisclosureEvent event,
            EventInfo info,
            PublicDecisionView.Reply reply) {
        if (before == null || before.content() == null) {
            return unchanged(before, event, info);
        }
        List<PublicDecisionView.Reply> all = new ArrayList<>(replies(before));
        LastEntries.add(DisclosureView.KEPT, all, reply);
        return open(event, info, before.content().replied(all), clock(before));
    }

    private static PublicDecisionView unchanged(
            @Nullable PublicDecisionView before, DisclosureEvent event, EventInfo info) {
        return before == null
                ? new PublicDecisionView(
                        event.disclosure().id(), info.version(), false, null, null, null, null, info.recordedAt())
                : new PublicDecisionView(
                        before.id(),
                        info.version(),
                        before.published(),
                        before.standing(),
                        before.number(),
                        before.content(),
                        before.clock(),
                        info.recordedAt());
    }
}
