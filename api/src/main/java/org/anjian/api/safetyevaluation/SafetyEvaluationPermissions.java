package org.anjian.api.safetyevaluation;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.safetyevaluation.command.RecordSafetyEvaluation;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;

/** Who may register and read safety evaluations. */
public final class SafetyEvaluationPermissions {

    private SafetyEvaluationPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/safetyevaluation")
                .allow(RecordSafetyEvaluation.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SafetyEvaluationView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SafetyEvaluationView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SafetyEvaluationView.class, ALL, AUDITOR)
                .build();
    }
}
