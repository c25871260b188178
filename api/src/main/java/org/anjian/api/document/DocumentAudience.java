package org.anjian.api.document;

import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;

/** Whoever may see those documents of the ledger may read the enforcement document: its permissions are its record's. */
public enum DocumentAudience {
    /** The readers of the inspection. */
    INSPECTION(InspectionView.class),
    /** The readers of the order to correct. */
    CORRECTION_ORDER(CorrectionOrderView.class),
    /** The readers of the measure. */
    ENFORCEMENT_MEASURE(EnforcementMeasureView.class),
    /** The readers of the case in progress: those who handle it, their head, the auditor. */
    PENALTY_CASE(PenaltyCaseView.class),
    /** The readers of the decision. */
    PENALTY_DECISION(PenaltyDecisionView.class),
    /** The party that the paper was served on, while the case itself is still closed to it. */
    PARTY(ServedPaper.class);

    private final Class<?> view;

    DocumentAudience(Class<?> view) {
        this.view = view;
    }

    /** The documents that the permission tables speak of. */
    public Class<?> view() {
        return view;
    }
}
