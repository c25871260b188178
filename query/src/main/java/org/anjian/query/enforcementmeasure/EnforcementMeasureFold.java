package org.anjian.query.enforcementmeasure;

import java.time.LocalDate;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureConverted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureEvent;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExtended;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureLifted;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The enforcement measures (执法决定、行政强制措施): one document a record. */
public final class EnforcementMeasureFold implements FoldedModel<EnforcementMeasureEvent, EnforcementMeasureView> {

    @Override
    public String name() {
        return "enforcement-measures";
    }

    @Override
    public String aggregateType() {
        return "EnforcementMeasure";
    }

    @Override
    public String idPrefix() {
        return "enforcementmeasure-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<EnforcementMeasureEvent> eventType() {
        return EnforcementMeasureEvent.class;
    }

    @Override
    public Class<EnforcementMeasureView> viewType() {
        return EnforcementMeasureView.class;
    }

    @Override
    public EnforcementMeasureView fold(
            @Nullable EnforcementMeasureView before, EnforcementMeasureEvent event, EventInfo info) {
        EnforcementMeasureSheet sheet =
                before == null ? new EnforcementMeasureSheet() : new EnforcementMeasureSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case EnforcementMeasureProposed e -> {
                sheet.powerItem = e.powerItem();
                sheet.grounds = e.grounds();
                sheet.legalBasis = e.legalBasis();
                sheet.proposedBy = e.proposedBy();
                sheet.proposedOn = day;
                sheet.levelReason = e.levelReason();
            }
            case EnforcementMeasureApproved e -> {
                sheet.approvedBy = e.approvedBy();
                sheet.approvedOn = day;
                sheet.approvalOpinion = e.opinion();
            }
            case EnforcementMeasureRejected e -> {
                sheet.rejectionReason = e.reason();
                sheet.endedOn = day;
            }
            case MeasureNoticeGiven e -> {
                sheet.noticedAt = e.occurredAt();
                sheet.noticeRecipient = e.recipient();
                sheet.shownTo = e.measure().enterpriseId();
            }
            case EnforcementMeasureImposed e -> {
                sheet.imposedAt = e.occurredAt();
                sheet.terms = e.terms();
                sheet.until = e.terms().until();
                sheet.urgency = e.urgency();
                sheet.officers.addAll(e.officers());
                sheet.shownTo = e.measure().enterpriseId();
            }
            case EnforcementMeasureRefused e -> sheet.refusal = e.statement();
            case EnforcementMeasureReinspected e ->
                LastEntries.add(
                        EnforcementMeasureView.KEPT,
                        sheet.reinspections,
                        new EnforcementMeasureView.Reinspection(day, e.result(), e.opinion(), e.inspectedBy()));
            case EnforcementMeasureExtended e -> {
                sheet.extendedFrom = e.before();
                sheet.until = e.until();
                sheet.extensionReason = e.reason();
            }
            case EnforcementMeasureExpired e -> {}
            case EnforcementMeasureLifted e -> {
                sheet.endedOn = day;
                sheet.endReason = e.reason();
            }
            case EnforcementMeasureConverted e -> {
                sheet.endedOn = day;
                sheet.endReason = e.reason();
                sheet.convertedInto = e.into();
                sheet.convertedRecord = e.record();
            }
        }
        sheet.state = EnforcementMeasureState.after(sheet.state, event);
        return sheet.view(event.measure(), info);
    }
}
