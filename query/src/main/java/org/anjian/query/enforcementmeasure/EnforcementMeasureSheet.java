package org.anjian.query.enforcementmeasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class EnforcementMeasureSheet {

    EnforcementMeasureState state;

    @Nullable
    EnterpriseId shownTo;

    String powerItem;

    String grounds;

    String legalBasis;

    String proposedBy;

    LocalDate proposedOn;

    @Nullable
    String levelReason;

    @Nullable
    String approvedBy;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    String approvalOpinion;

    @Nullable
    String rejectionReason;

    @Nullable
    Instant noticedAt;

    @Nullable
    String noticeRecipient;

    @Nullable
    Instant imposedAt;

    @Nullable
    MeasureTerms terms;

    @Nullable
    LocalDate until;

    @Nullable
    MeasureUrgency urgency;

    final List<String> officers = new ArrayList<>();

    @Nullable
    String refusal;

    final List<EnforcementMeasureView.Reinspection> reinspections = new ArrayList<>();

    @Nullable
    LocalDate extendedFrom;

    @Nullable
    String extensionReason;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String endReason;

    @Nullable
    MeasureConversion convertedInto;

    @Nullable
    String convertedRecord;

    EnforcementMeasureSheet() {}

    EnforcementMeasureSheet(EnforcementMeasureView view) {
        state = view.state();
        shownTo = view.shownTo();
        powerItem = view.powerItem();
        grounds = view.grounds();
        legalBasis = view.legalBasis();
        proposedBy = view.proposedBy();
        proposedOn = view.proposedOn();
        levelReason = view.levelReason();
        approvedBy = view.approvedBy();
        approvedOn = view.approvedOn();
        approvalOpinion = view.approvalOpinion();
        rejectionReason = view.rejectionReason();
        noticedAt = view.noticedAt();
        noticeRecipient = view.noticeRecipient();
        imposedAt = view.imposedAt();
        terms = view.terms();
        until = view.until();
        urgency = view.urgency();
        officers.addAll(view.officers());
        refusal = view.refusal();
        reinspections.addAll(view.reinspections());
        extendedFrom = view.extendedFrom();
        extensionReason = view.extensionReason();
        endedOn = view.endedOn();
        endReason = view.endReason();
        convertedInto = view.convertedInto();
        convertedRecord = view.convertedRecord();
    }

    /** The view after the event. */
    EnforcementMeasureView view(EnforcementMeasureSubject subject, EventInfo info) {
        return new EnforcementMeasureView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.kind(),
                subject.origin(),
                subject.regulator(),
                state,
                shownTo,
                powerItem,
                grounds,
                legalBasis,
                proposedBy,
                proposedOn,
                levelReason,
                approvedBy,
                approvedOn,
                approvalOpinion,
                rejectionReason,
                noticedAt,
                noticeRecipient,
                imposedAt,
                terms,
                until,
                urgency,
                officers,
                refusal,
                reinspections,
                extendedFrom,
                extensionReason,
                endedOn,
                endReason,
                convertedInto,
                convertedRecord,
                info.recordedAt());
    }
}
