package org.anjian.api.hazard;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.EMPLOYEE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.PUBLISHED;

import java.util.List;
import org.anjian.api.hazard.command.AcceptRectification;
import org.anjian.api.hazard.command.ApplyPressureMeasure;
import org.anjian.api.hazard.command.ApproveResumption;
import org.anjian.api.hazard.command.CloseHazard;
import org.anjian.api.hazard.command.CorrectHazard;
import org.anjian.api.hazard.command.DelistHazard;
import org.anjian.api.hazard.command.DisposeEscalation;
import org.anjian.api.hazard.command.EscalateHazardToPrincipal;
import org.anjian.api.hazard.command.EscalateMajorHazardToRegulator;
import org.anjian.api.hazard.command.ExtendDeadline;
import org.anjian.api.hazard.command.FixRectificationPlan;
import org.anjian.api.hazard.command.GradeHazard;
import org.anjian.api.hazard.command.HandleFindingOnSpot;
import org.anjian.api.hazard.command.HandleReportedFinding;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.command.ListHazardForSupervision;
import org.anjian.api.hazard.command.MatchSelfReportedHazard;
import org.anjian.api.hazard.command.OrderEmergencyStop;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.hazard.command.RecheckByEnterprise;
import org.anjian.api.hazard.command.RecheckHazard;
import org.anjian.api.hazard.command.RecheckStoppedZone;
import org.anjian.api.hazard.command.RecordTracking;
import org.anjian.api.hazard.command.RefuseExtension;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.hazard.command.ReopenHazard;
import org.anjian.api.hazard.command.ReportFindingToPrincipal;
import org.anjian.api.hazard.command.ReportMajorHazard;
import org.anjian.api.hazard.command.RequestExtension;
import org.anjian.api.hazard.command.RevokeHazard;
import org.anjian.api.hazard.command.SubmitRectification;
import org.anjian.api.hazard.command.SuspendOperation;
import org.anjian.api.hazard.command.TakeInterimMeasures;
import org.anjian.api.hazard.command.TransferHazard;
import org.anjian.api.hazard.command.UrgeRectification;
import org.anjian.api.hazard.command.VerifyRectificationOnSite;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what to a hazard and read it (隐患闭环). */
public final class HazardPermissions {

    private HazardPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        PermissionTable.Builder table = PermissionTable.of("hazard-loop");
        // Steps open to both sides: the regulator in its jurisdiction, the enterprise on its own hazards.
        for (Class<?> command : List.of(
                RegisterHazard.class,
                OrderRectification.class,
                TakeInterimMeasures.class,
                SuspendOperation.class,
                OrderEmergencyStop.class,
                RecheckStoppedZone.class,
                ApproveResumption.class,
                RecordTracking.class,
                UrgeRectification.class,
                CloseHazard.class,
                CorrectHazard.class)) {
            table.allow(command, JURISDICTION, OFFICER, AGENCY_HEAD)
                    .allow(command, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER);
        }
        // Steps of the enterprise (QJ16-09e).
        for (Class<?> command : List.of(
                FixRectificationPlan.class,
                RequestExtension.class,
                SubmitRectification.class,
                RecheckByEnterprise.class,
                AcceptRectification.class,
                HandleFindingOnSpot.class,
                HandleReportedFinding.class,
                ReportMajorHazard.class)) {
            table.allow(command, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER);
        }
        // Duties of the safety manager in person (QJ22A-13, QJ22A-14, QX24-31).
        for (Class<?> command : List.of(
                VerifyRectificationOnSite.class,
                ReportFindingToPrincipal.class,
                EscalateHazardToPrincipal.class,
                EscalateMajorHazardToRegulator.class)) {
            table.allow(command, OWN_ENTERPRISE, SAFETY_MANAGER);
        }
        // Acts of the regulator.
        for (Class<?> command : List.of(
                GradeHazard.class,
                ExtendDeadline.class,
                RefuseExtension.class,
                RecheckHazard.class,
                ReopenHazard.class,
                DisposeEscalation.class,
                ApplyPressureMeasure.class,
                TransferHazard.class,
                MatchSelfReportedHazard.class)) {
            table.allow(command, JURISDICTION, OFFICER, AGENCY_HEAD);
        }
        for (Class<?> command : List.of(ListHazardForSupervision.class, DelistHazard.class)) {
            table.allow(command, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE);
        }
        // Anjian itself registers what the self-inspections of a campaign found (QX24-P2c).
        return table.allow(RegisterHazard.class, ALL, SYSTEM)
                .allow(RevokeHazard.class, JURISDICTION, AGENCY_HEAD)
                .allow(ImportHazard.class, ALL, IMPORTER)
                .allow(HazardView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(HazardView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER, EMPLOYEE)
                .allow(HazardView.class, ALL, AUDITOR)
                .allow(HazardView.class, PUBLISHED, PUBLIC, MEDIA)
                .because("QJ22B-04b", HazardView.class)
                .because("QJ22B-09a", RegisterHazard.class, ImportHazard.class, RevokeHazard.class)
                .because("QJ22B-09b", OrderRectification.class, ExtendDeadline.class, RefuseExtension.class)
                .because("QJ22B-09c", RecordTracking.class)
                .because("QJ22B-09d", RecheckHazard.class, CloseHazard.class, ReopenHazard.class)
                .because("QJ16-09e", SubmitRectification.class, RecheckByEnterprise.class, AcceptRectification.class)
                .because("QX24-31", VerifyRectificationOnSite.class)
                .because("QX24-29", FixRectificationPlan.class)
                .because("QX24-30", EscalateHazardToPrincipal.class)
                .because("QJ22A-14a", EscalateMajorHazardToRegulator.class)
                .because("QJ22A-14b", DisposeEscalation.class)
                .because("QJ16-11e", ListHazardForSupervision.class, DelistHazard.class)
                .because("QJ16-08c", ApplyPressureMeasure.class)
                .because("QJ16-09h", MatchSelfReportedHazard.class)
                .because("QJ22A-13d", CorrectHazard.class)
                .because("QX24-27", RecheckStoppedZone.class)
                .because("QX24-21", ReportMajorHazard.class)
                .because("NL-AQ65", SuspendOperation.class, ApproveResumption.class)
                .because("NL-AQ69", TransferHazard.class)
                .build();
    }
}
