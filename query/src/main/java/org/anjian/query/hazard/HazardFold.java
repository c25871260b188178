package org.anjian.query.hazard;

import java.time.LocalDate;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.EscalationDisposalOverdue;
import org.anjian.api.hazard.event.EscalationDisposed;
import org.anjian.api.hazard.event.EscalationMissing;
import org.anjian.api.hazard.event.ExtensionRefused;
import org.anjian.api.hazard.event.ExtensionRequested;
import org.anjian.api.hazard.event.FindingHandledOnSpot;
import org.anjian.api.hazard.event.FindingReportedToPrincipal;
import org.anjian.api.hazard.event.FindingUnattended;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardEscalatedToPrincipal;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.HazardTransferred;
import org.anjian.api.hazard.event.InterimMeasuresTaken;
import org.anjian.api.hazard.event.ListingOverdue;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.MajorHazardReportOverdue;
import org.anjian.api.hazard.event.MajorHazardReported;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.PressureMeasureApplied;
import org.anjian.api.hazard.event.PrincipalHandlingOverdue;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationDueSoon;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ReportedFindingHandled;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.hazard.event.StoppedZoneRechecked;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * The hazard ledger (隐患台账): one document a hazard, which is the fold of its events. The state is the contract's own
 * state machine, {@link HazardState#after}, so that both sides always agree.
 */
public final class HazardFold implements FoldedModel<HazardEvent, HazardView> {

    @Override
    public String name() {
        return "hazards";
    }

    @Override
    public String aggregateType() {
        return "Hazard";
    }

    @Override
    public String idPrefix() {
        return "hazard-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<HazardEvent> eventType() {
        return HazardEvent.class;
    }

    @Override
    public Class<HazardView> viewType() {
        return HazardView.class;
    }

    @Override
    public Object document(HazardView view) {
        return HazardDocument.of(view);
    }

    @Override
    public HazardView fold(@Nullable HazardView before, HazardEvent event, EventInfo info) {
        LocalDate day = event instanceof HazardClosed closed ? closed.closedOn() : LegalTime.dayOf(event.occurredAt());
        HazardSheet sheet = before == null ? new HazardSheet() : new HazardSheet(before);
        HazardState next =
                before == null ? HazardState.REGISTERED : before.state().after(event, before.orderedOn() != null);
        sheet.subject(event.hazard());
        apply(sheet, event, day);
        if (before == null || next != before.state()) {
            sheet.enter(next, day);
        }
        return sheet.view(info.version(), info.recordedAt());
    }

    private static void apply(HazardSheet sheet, HazardEvent event, LocalDate day) {
        switch (event) {
            case HazardRegistered e -> sheet.register(e, day);
            case HazardGraded e -> sheet.severity = e.severity();
            case RectificationOrdered e -> sheet.order(e, day);
            case RectificationPlanFixed e -> sheet.plan(e.plan(), day);
            case InterimMeasuresTaken e -> sheet.interimMeasures = e.measures();
            case RectificationTracked e -> sheet.trackings = e.count();
            case RectificationUrged e -> sheet.urgings++;
            case RectificationDeadlineExtended e -> sheet.extend(e.dueOn(), day);
            case RectificationSubmitted e -> sheet.submittedOn = day;
            case ReworkOrdered e -> sheet.reworkRounds = e.round() - 1;
            case RecheckFailed e -> sheet.failRecheck(e, day);
            case HazardClosed e -> sheet.close(e);
            case HazardReopened e -> sheet.reopen();
            case HazardRevoked e -> sheet.revokedOn = day;
            case FindingReportedToPrincipal e -> sheet.reportedToPrincipal = true;
            case HazardEscalatedToPrincipal e -> sheet.reportedToPrincipal = true;
            case MajorHazardEscalatedToRegulator e -> {
                sheet.escalatedToRegulator = true;
                sheet.escalationDisposed = false;
            }
            case EscalationDisposed e -> sheet.escalationDisposed = true;
            case HazardListedForSupervision e ->
                sheet.listing = new HazardView.Listing(e.listingBody(), e.level(), day, e.dueOn());
            case HazardDelisted e -> sheet.listing = null;
            case PressureMeasureApplied e -> sheet.pressure.add(new HazardView.Pressure(e.measure(), day));
            case HazardTransferred e -> sheet.transferredTo = e.receivingBody();
            case SelfReportedHazardMatched e -> sheet.selfReport = e.result();
            case HazardCorrected e -> sheet.correct(e, day);
            case RectificationOverdue e -> sheet.overdueRecorded = true;
            // Steps that change the state alone.
            case OperationSuspended e -> {}
            case EmergencyStopOrdered e -> {}
            case ResumptionApproved e -> {}
            case EnterpriseRechecked e -> {}
            case RectificationAccepted e -> {}
            case RectificationVerified e -> {}
            case RecheckPassed e -> {}
            // Acts and reminders that the timeline keeps; they leave no field of the document changed.
            case ExtensionRequested e -> {}
            case ExtensionRefused e -> {}
            case FindingHandledOnSpot e -> {}
            case ReportedFindingHandled e -> {}
            case FindingUnattended e -> {}
            case PrincipalHandlingOverdue e -> {}
            case RectificationDueSoon e -> {}
            case EscalationMissing e -> {}
            case EscalationDisposalOverdue e -> {}
            case ListingOverdue e -> {}
            case StoppedZoneRechecked e -> {}
            case MajorHazardReported e -> {}
            case MajorHazardReportOverdue e -> {}
        }
    }
}
