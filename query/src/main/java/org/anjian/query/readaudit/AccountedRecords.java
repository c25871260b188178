package org.anjian.query.readaudit;

import java.util.Map;
import java.util.Optional;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.person.view.PersonView;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffView;

/**
 * The records of which every reading is accounted for: enforcement against somebody, its documents, who somebody is, and what
 * somebody informed of.
 */
public final class AccountedRecords {

    /** As what the reading of their documents is written down. */
    public static final Map<Class<?>, ReadAuditKind> ALL = Map.of(
            CorrectionOrderView.class, ReadAuditKind.RECORD_READ,
            EnforcementDocumentView.class, ReadAuditKind.RECORD_READ,
            EnforcementMeasureView.class, ReadAuditKind.RECORD_READ,
            InspectionView.class, ReadAuditKind.RECORD_READ,
            PenaltyCaseView.class, ReadAuditKind.RECORD_READ,
            PersonView.class, ReadAuditKind.RECORD_READ,
            ReporterIdentityView.class, ReadAuditKind.RECORD_READ,
            SafetyManagerView.class, ReadAuditKind.RECORD_READ,
            TipOffView.class, ReadAuditKind.TIP_OFF_READ);

    private AccountedRecords() {}

    /** As what the reading of such a document is written down before it is answered; empty where it is not. */
    public static Optional<ReadAuditKind> as(Class<?> document) {
        return Optional.ofNullable(ALL.get(document));
    }
}
