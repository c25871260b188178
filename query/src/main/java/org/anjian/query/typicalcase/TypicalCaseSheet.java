package org.anjian.query.typicalcase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of a typical case while one event is applied to it; lives no longer than that. */
final class TypicalCaseSheet {

    private TypicalCaseState state = TypicalCaseState.NOMINATED;
    private @Nullable TypicalCase nominated;
    private @Nullable LocalDate nominatedOn;
    private @Nullable String nominatedBy;
    private @Nullable TypicalCaseText text;
    private @Nullable LocalDate redactedOn;
    private @Nullable String redactedBy;
    private @Nullable String note;
    private @Nullable LocalDate approvedOn;
    private @Nullable String approvedBy;
    private @Nullable QuarterlyBulletinId bulletin;
    private @Nullable String bulletinNumber;
    private @Nullable LocalDate publishOn;
    private List<MediaExposure> exposures = List.of();
    private @Nullable Timeliness timeliness;
    private @Nullable LocalDate overdueOn;
    private TypicalCaseView.@Nullable Withdrawal withdrawal;

    TypicalCaseSheet(@Nullable TypicalCaseView view) {
        if (view == null) {
            return;
        }
        state = view.state();
        nominated = view.nominated();
        nominatedOn = view.nominatedOn();
        nominatedBy = view.nominatedBy();
        text = view.text();
        redactedOn = view.redactedOn();
        redactedBy = view.redactedBy();
        note = view.note();
        approvedOn = view.approvedOn();
        approvedBy = view.approvedBy();
        bulletin = view.bulletin();
        bulletinNumber = view.bulletinNumber();
        publishOn = view.publishOn();
        exposures = view.exposures();
        timeliness = view.timeliness();
        overdueOn = view.overdueOn();
        withdrawal = view.withdrawal();
    }

    void enter(TypicalCaseEvent event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        state = state.after(event);
        switch (event) {
            case TypicalCaseReceived e -> {
                nominated = e.nominated();
                nominatedOn = day;
                nominatedBy = e.nominatedBy();
            }
            case TypicalCaseRedacted e -> {
                text = e.text();
                redactedOn = day;
                redactedBy = e.redactedBy();
                note = null;
            }
            case TypicalCaseSentBack e -> note = e.reason();
            case TypicalCaseApproved e -> {
                approvedOn = day;
                approvedBy = e.approvedBy();
            }
            case TypicalCaseEnteredBulletin e -> entered(e);
            case TypicalCasePublished e -> published(e);
            case TypicalCasePublicationOverdue e -> overdueOn = timeliness == Timeliness.ON_TIME ? null : day;
            case TypicalCaseWithdrawn e ->
                withdrawal = new TypicalCaseView.Withdrawal(
                        day, e.reason(), e.explanation(), e.legalBasis(), e.withdrawnBy());
        }
    }

    private void entered(TypicalCaseEnteredBulletin event) {
        if (bulletin == null) {
            bulletin = event.bulletin();
            bulletinNumber = event.number();
            publishOn = event.publishOn();
        }
    }

    /** What was recorded late but happened in time takes back that it was overdue. */
    private void published(TypicalCasePublished event) {
        exposures = Exposures.joined(exposures, event.media());
        if (timeliness == null || event.timeliness() == Timeliness.ON_TIME) {
            timeliness = event.timeliness();
        }
        if (timeliness == Timeliness.ON_TIME) {
            overdueOn = null;
        }
    }

    TypicalCaseView view(TypicalCaseSubject subject, EventInfo info) {
        return new TypicalCaseView(
                subject.id(),
                info.version(),
                subject.penaltyCase(),
                subject.returnId(),
                subject.organisation(),
                subject.region(),
                subject.region().path(),
                state,
                nominated,
                nominatedOn,
                nominatedBy,
                text,
                redactedOn,
                redactedBy,
                note,
                approvedOn,
                approvedBy,
                bulletin,
                bulletinNumber,
                publishOn,
                exposures,
                timeliness,
                overdueOn,
                withdrawal,
                info.recordedAt());
    }
}
