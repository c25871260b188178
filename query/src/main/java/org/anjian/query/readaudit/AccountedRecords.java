package org.anjian.query.readaudit;

import java.util.Set;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.person.view.PersonView;
import org.anjian.api.safetymanager.view.SafetyManagerView;

/** The records of which every reading is accounted for: enforcement against somebody, its documents, and who somebody is. */
public final class AccountedRecords {

    /** Their documents. */
    public static final Set<Class<?>> ALL = Set.of(
            CorrectionOrderView.class,
            EnforcementDocumentView.class,
            EnforcementMeasureView.class,
            InspectionView.class,
            PenaltyCaseView.class,
            PersonView.class,
            SafetyManagerView.class);

    private AccountedRecords() {}
}
