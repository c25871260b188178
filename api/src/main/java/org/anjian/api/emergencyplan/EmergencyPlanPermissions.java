package org.anjian.api.emergencyplan;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.emergencyplan.command.CopyEmergencyPlan;
import org.anjian.api.emergencyplan.command.DraftEmergencyPlan;
import org.anjian.api.emergencyplan.command.EvaluateEmergencyPlan;
import org.anjian.api.emergencyplan.command.FileEmergencyPlan;
import org.anjian.api.emergencyplan.command.IssueDisposalCard;
import org.anjian.api.emergencyplan.command.LinkEmergencyPlan;
import org.anjian.api.emergencyplan.command.PublishEmergencyPlan;
import org.anjian.api.emergencyplan.command.RecordEmergencyRiskAssessment;
import org.anjian.api.emergencyplan.command.RetireEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviewEmergencyPlan;
import org.anjian.api.emergencyplan.command.ReviseEmergencyPlan;
import org.anjian.api.emergencyplan.command.SignEmergencyPlan;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with an emergency plan, and read it. */
public final class EmergencyPlanPermissions {

    private EmergencyPlanPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/emergencyplan")
                .allow(RecordEmergencyRiskAssessment.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(DraftEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(IssueDisposalCard.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(LinkEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReviewEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SignEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(PublishEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(FileEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CopyEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EvaluateEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReviseEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RetireEmergencyPlan.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(EmergencyPlanView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(EmergencyPlanView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EmergencyPlanView.class, ALL, AUDITOR)
                .because("QX24-05", RecordEmergencyRiskAssessment.class)
                .because("QX24-04", DraftEmergencyPlan.class, IssueDisposalCard.class, RetireEmergencyPlan.class)
                .because("QX24-06", LinkEmergencyPlan.class)
                .because(
                        "QX24-07",
                        ReviewEmergencyPlan.class,
                        SignEmergencyPlan.class,
                        PublishEmergencyPlan.class,
                        FileEmergencyPlan.class,
                        CopyEmergencyPlan.class,
                        ReviseEmergencyPlan.class)
                .because("QX24-17", EvaluateEmergencyPlan.class)
                .build();
    }
}
