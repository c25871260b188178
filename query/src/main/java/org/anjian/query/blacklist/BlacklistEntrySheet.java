package org.anjian.query.blacklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of an entry while one event is applied to it; lives no longer than that. */
final class BlacklistEntrySheet {

    BlacklistState state;
    BlacklistGround ground;
    String facts;
    LocalDate proposedOn;

    @Nullable
    String noticeNumber;

    @Nullable
    LocalDate noticeServedOn;

    @Nullable
    LocalDate statementUntil;

    @Nullable
    LocalDate statedOn;

    @Nullable
    LocalDate reviewedOn;

    @Nullable
    StatementOutcome reviewOutcome;

    @Nullable
    String listingNumber;

    @Nullable
    LocalDate listedOn;

    @Nullable
    String reasons;

    @Nullable
    String basis;

    @Nullable
    LocalDate until;

    @Nullable
    LocalDate removableFrom;

    @Nullable
    LocalDate publishBy;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    Integer daysLate;

    @Nullable
    LocalDate overdueOn;

    List<String> channels = List.of();
    final List<BlacklistEntryView.OnList> onList = new ArrayList<>();
    final Map<RestrictionArea, BlacklistEntryView.Sanction> sanctions = new EnumMap<>(RestrictionArea.class);

    @Nullable
    LocalDate removalRequestedOn;

    @Nullable
    RemovalGround removalGround;

    @Nullable
    String removalNumber;

    @Nullable
    String removalReasons;

    @Nullable
    LocalDate removedOn;

    @Nullable
    LocalDate relistedOn;

    @Nullable
    LocalDate endedOn;

    BlacklistEntrySheet() {}

    BlacklistEntrySheet(BlacklistEntryView view) {
        state = view.state();
        ground = view.ground();
        facts = view.facts();
        proposedOn = view.proposedOn();
        noticeNumber = view.noticeNumber();
        noticeServedOn = view.noticeServedOn();
        statementUntil = view.statementUntil();
        statedOn = view.statedOn();
        reviewedOn = view.reviewedOn();
        reviewOutcome = view.reviewOutcome();
        listingNumber = view.listingNumber();
        listedOn = view.listedOn();
        reasons = view.reasons();
        basis = view.basis();
        until = view.until();
        removableFrom = view.removableFrom();
        publishBy = view.publishBy();
        publishedOn = view.publishedOn();
        daysLate = view.daysLate();
        overdueOn = view.overdueOn();
        channels = view.channels();
        onList.addAll(view.onList());
        view.sanctions().forEach(sanction -> sanctions.put(sanction.area(), sanction));
        removalRequestedOn = view.removalRequestedOn();
        removalGround = view.removalGround();
        removalNumber = view.removalNumber();
        removalReasons = view.removalReasons();
        removedOn = view.removedOn();
        relistedOn = view.relistedOn();
        endedOn = view.endedOn();
    }

    void comesOn(LocalDate day) {
        onList.add(new BlacklistEntryView.OnList(day, null));
    }

    /** The last time on the list ended with a day. */
    void goesOff(LocalDate last) {
        if (!onList.isEmpty()) {
            onList.set(
                    onList.size() - 1,
                    new BlacklistEntryView.OnList(onList.getLast().from(), last));
        }
    }

    /** Whether everybody may see it: it is on the list and was made public. */
    boolean isPublic() {
        return state == BlacklistState.PUBLISHED;
    }

    /** The view after the event. */
    BlacklistEntryView view(BlacklistSubject subject, EventInfo info) {
        return new BlacklistEntryView(
                subject.id(),
                info.version(),
                subject.kind(),
                subject.person(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.sector(),
                subject.region(),
                subject.region().path(),
                subject.penaltyCaseId(),
                subject.decisionNumber(),
                subject.body(),
                state,
                isPublic(),
                ground,
                facts,
                proposedOn,
                noticeNumber,
                noticeServedOn,
                statementUntil,
                statedOn,
                reviewedOn,
                reviewOutcome,
                listingNumber,
                listedOn,
                reasons,
                basis,
                until,
                removableFrom,
                publishBy,
                publishedOn,
                daysLate,
                overdueOn,
                channels,
                onList,
                List.copyOf(sanctions.values()),
                removalRequestedOn,
                removalGround,
                removalNumber,
                removalReasons,
                removedOn,
                relistedOn,
                endedOn,
                info.recordedAt());
    }
}
