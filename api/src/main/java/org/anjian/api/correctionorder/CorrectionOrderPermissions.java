package org.anjian.api.correctionorder;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.OrderSuspensionForRectification;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.ReinspectSuspension;
import org.anjian.api.correctionorder.command.RepeatStaffingOrder;
import org.anjian.api.correctionorder.command.RevokeCorrectionOrder;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with a correction order, and read it. */
public final class CorrectionOrderPermissions {

    private CorrectionOrderPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("penalty-case/correctionorder")
                .allow(OrderCorrection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RepeatStaffingOrder.class, ALL, SYSTEM)
                .allow(RecordCorrection.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordCorrection.class, ALL, SYSTEM)
                .allow(VerifyCorrection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ExtendCorrection.class, JURISDICTION, AGENCY_HEAD)
                .allow(RecordCorrectionRefusal.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(OrderSuspensionForRectification.class, JURISDICTION, AGENCY_HEAD)
                .allow(ReinspectSuspension.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RevokeCorrectionOrder.class, JURISDICTION, AGENCY_HEAD)
                .allow(CorrectionOrderView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(CorrectionOrderView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CorrectionOrderView.class, ALL, AUDITOR)
                .because(
                        "QJ22A-06a",
                        OrderCorrection.class,
                        RepeatStaffingOrder.class,
                        RecordCorrection.class,
                        VerifyCorrection.class)
                .because("QJ22A-06b", OrderSuspensionForRectification.class)
                .because("NL-AQ112", RecordCorrectionRefusal.class)
                .because("NL-AQ65", ReinspectSuspension.class)
                .build();
    }
}
