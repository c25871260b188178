package org.anjian.api.safetydecision;

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
import org.anjian.api.safetydecision.command.RecordSafetyRelatedDecision;
import org.anjian.api.safetydecision.view.SafetyDecisionView;

/** Who may record and read safety-related decisions. */
public final class SafetyDecisionPermissions {

    private SafetyDecisionPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/safetydecision")
                .allow(RecordSafetyRelatedDecision.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(SafetyDecisionView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SafetyDecisionView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SafetyDecisionView.class, ALL, AUDITOR)
                .build();
    }
}
