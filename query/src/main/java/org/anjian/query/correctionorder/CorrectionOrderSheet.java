package org.anjian.query.correctionorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class CorrectionOrderSheet {

    CorrectionOrderState state;

    String violation;

    String legalBasis;

    String demand;

    String orderedBy;

    @Nullable
    String levelReason;

    LocalDate orderedOn;

    LocalDate dueOn;

    @Nullable
    LocalDate extendedFrom;

    @Nullable
    String extensionReason;

    final List<CorrectionOrderView.Correction> corrections = new ArrayList<>();

    @Nullable
    String refusal;

    @Nullable
    LocalDate dailyPenaltyFrom;

    @Nullable
    LocalDate overdueOn;

    @Nullable
    LocalDate suspendedOn;

    final List<OverdueMeasure> due = new ArrayList<>();

    CorrectionOrderView.@Nullable Suspension suspension;

    @Nullable
    LocalDate correctedOn;

    @Nullable
    String revocationReason;

    CorrectionOrderSheet() {}

    CorrectionOrderSheet(CorrectionOrderView view) {
        state = view.state();
        violation = view.violation();
        legalBasis = view.legalBasis();
        demand = view.demand();
        orderedBy = view.orderedBy();
        levelReason = view.levelReason();
        orderedOn = view.orderedOn();
        dueOn = view.dueOn();
        extendedFrom = view.extendedFrom();
        extensionReason = view.extensionReason();
        corrections.addAll(view.corrections());
        refusal = view.refusal();
        dailyPenaltyFrom = view.dailyPenaltyFrom();
        overdueOn = view.overdueOn();
        suspendedOn = view.suspendedOn();
        due.addAll(view.due());
        suspension = view.suspension();
        correctedOn = view.correctedOn();
        revocationReason = view.revocationReason();
    }

    /** The view after the event. */
    CorrectionOrderView view(CorrectionOrderSubject subject, EventInfo info) {
        return new CorrectionOrderView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.target(),
                subject.person(),
                subject.origin(),
                subject.regulator(),
                state,
                violation,
                legalBasis,
                demand,
                orderedBy,
                levelReason,
                orderedOn,
                dueOn,
                extendedFrom,
                extensionReason,
                corrections,
                refusal,
                dailyPenaltyFrom,
                overdueOn,
                suspendedOn,
                due,
                suspension,
                correctedOn,
                revocationReason,
                info.recordedAt());
    }
}
