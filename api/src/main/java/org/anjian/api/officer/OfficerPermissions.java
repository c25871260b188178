package org.anjian.api.officer;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_FILE;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.officer.command.CompleteOnboardingTraining;
import org.anjian.api.officer.command.EndOfficerService;
import org.anjian.api.officer.command.IssueOfficerCredential;
import org.anjian.api.officer.command.RecordEntryExam;
import org.anjian.api.officer.command.RegisterOfficer;
import org.anjian.api.officer.command.ReinstateOfficerCredential;
import org.anjian.api.officer.command.RenewOfficerCredential;
import org.anjian.api.officer.command.RequireReassignment;
import org.anjian.api.officer.command.SuspendOfficerCredential;
import org.anjian.api.officer.query.Reassignments;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.permission.PermissionTable;

/**
 * Who may do what with the file of an enforcement officer, and read it. Whether a certificate is valid anyone may look up; the
 * file itself is the officer's and the heads'.
 */
public final class OfficerPermissions {

    private OfficerPermissions() {}

    /** Who is told which open records go to other officers: whoever may give them to others. */
    public static PermissionTable reassignments() {
        return PermissionTable.of("officer-capacity/reassignment")
                .allow(Reassignments.class, JURISDICTION, AGENCY_HEAD)
                .allow(Reassignments.class, ALL, AUDITOR)
                .because("QJ16-18c", Reassignments.class)
                .build();
    }

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("officer-capacity/officer")
                .allow(RegisterOfficer.class, JURISDICTION, AGENCY_HEAD)
                .allow(RecordEntryExam.class, JURISDICTION, AGENCY_HEAD)
                .allow(CompleteOnboardingTraining.class, JURISDICTION, AGENCY_HEAD)
                .allow(IssueOfficerCredential.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(RenewOfficerCredential.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(SuspendOfficerCredential.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(ReinstateOfficerCredential.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(EndOfficerService.class, JURISDICTION, AGENCY_HEAD)
                .allow(RequireReassignment.class, ALL, SYSTEM)
                .allow(OfficerView.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(OfficerView.class, OWN_FILE, OFFICER)
                .allow(OfficerView.class, ALL, AUDITOR)
                .allow(OfficerView.class, PUBLISHED, COMMITTEE_OFFICE, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ16-18a", RecordEntryExam.class)
                .because("ML20-15a", CompleteOnboardingTraining.class)
                .because(
                        "QJ16-18c",
                        RegisterOfficer.class,
                        IssueOfficerCredential.class,
                        RenewOfficerCredential.class,
                        SuspendOfficerCredential.class,
                        ReinstateOfficerCredential.class,
                        EndOfficerService.class)
                .build();
    }
}
