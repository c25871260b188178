package org.anjian.api.endorsement;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.endorsement.command.DraftInspectionResult;
import org.anjian.api.endorsement.command.EndorseInspectionResult;
import org.anjian.api.endorsement.command.SubmitInspectionResult;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.permission.PermissionTable;

/** Who may sign and read inspection results (层层签字背书). */
public final class EndorsedResultPermissions {

    private EndorsedResultPermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("campaign-selfcheck/endorsement")
                .allow(DraftInspectionResult.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EndorseInspectionResult.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SubmitInspectionResult.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EndorsedResultView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(EndorsedResultView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EndorsedResultView.class, ALL, AUDITOR)
                .because(
                        "QJ16-09f",
                        DraftInspectionResult.class,
                        EndorseInspectionResult.class,
                        SubmitInspectionResult.class)
                .build();
    }
}
