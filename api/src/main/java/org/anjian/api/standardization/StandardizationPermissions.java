package org.anjian.api.standardization;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.standardization.command.GrantStandardizationCertificate;
import org.anjian.api.standardization.command.ReviewStandardization;
import org.anjian.api.standardization.command.RevokeStandardizationCertificate;
import org.anjian.api.standardization.command.UpdateStandardizationRecord;
import org.anjian.api.standardization.view.StandardizationView;

/** Who may grant, review, revoke and read standardisation certificates. */
public final class StandardizationPermissions {

    private StandardizationPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/standardization")
                .allow(GrantStandardizationCertificate.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ReviewStandardization.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RevokeStandardizationCertificate.class, JURISDICTION, AGENCY_HEAD)
                .allow(UpdateStandardizationRecord.class, JURISDICTION, SYSTEM)
                .allow(StandardizationView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(StandardizationView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(StandardizationView.class, ALL, AUDITOR)
                .build();
    }
}
