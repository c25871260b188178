package org.anjian.query.enforcementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanAdjustment;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class EnforcementPlanSheet {

    EnforcementPlanState state;
    int planVersion;
    boolean needsApproval;
    boolean inForce;

    @Nullable
    LocalDate draftBy;

    boolean missing;

    @Nullable
    PlanContents contents;

    @Nullable
    PlanContents proposed;

    @Nullable
    LocalDate draftedOn;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    String approvedBy;

    @Nullable
    String documentNumber;

    @Nullable
    LocalDate filedOn;

    @Nullable
    ResponsibleBody filedWith;

    final List<PlanAdjustment> adjustments = new ArrayList<>();
    final List<UnexecutedItem> unexecuted = new ArrayList<>();

    @Nullable
    String evaluation;

    @Nullable
    LocalDate closedOn;

    EnforcementPlanSheet() {}

    EnforcementPlanSheet(EnforcementPlanView view) {
        state = view.state();
        planVersion = view.planVersion();
        needsApproval = view.needsApproval();
        inForce = view.inForce();
        draftBy = view.draftBy();
        missing = view.missing();
        contents = view.contents();
        proposed = view.proposed();
        draftedOn = view.draftedOn();
        submittedOn = view.submittedOn();
        approvedOn = view.approvedOn();
        approvedBy = view.approvedBy();
        documentNumber = view.documentNumber();
        filedOn = view.filedOn();
        filedWith = view.filedWith();
        adjustments.addAll(view.adjustments());
        unexecuted.addAll(view.unexecuted());
        evaluation = view.evaluation();
        closedOn = view.closedOn();
    }

    /** The view after the event. */
    EnforcementPlanView view(EnforcementPlanSubject subject, EventInfo info) {
        return new EnforcementPlanView(
                subject.id(),
                info.version(),
                subject.regulator(),
                subject.regulatorName(),
                subject.region(),
                subject.region().path(),
                subject.year(),
                state,
                planVersion,
                needsApproval,
                inForce,
                draftBy,
                missing,
                contents,
                proposed,
                draftedOn,
                submittedOn,
                approvedOn,
                approvedBy,
                documentNumber,
                filedOn,
                filedWith,
                adjustments,
                unexecuted,
                evaluation,
                closedOn,
                info.recordedAt());
    }
}
