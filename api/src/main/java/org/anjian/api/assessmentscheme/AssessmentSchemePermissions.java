package org.anjian.api.assessmentscheme;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.permission.PermissionTable;

/** Who may adopt and read assessment schemes. A scheme is a rule: whoever is held to it may read it. */
public final class AssessmentSchemePermissions {

    private AssessmentSchemePermissions() {}

    /** The table of the aggregate. */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/assessmentscheme")
                .allow(AdoptAssessmentScheme.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(
                        AssessmentSchemeView.class,
                        ALL,
                        OFFICER,
                        AGENCY_HEAD,
                        COMMITTEE_OFFICE,
                        ENTERPRISE,
                        SAFETY_MANAGER,
                        AUDITOR)
                .because("QJ22A-10a", AdoptAssessmentScheme.class)
                .build();
    }
}
