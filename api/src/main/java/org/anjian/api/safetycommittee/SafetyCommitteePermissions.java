package org.anjian.api.safetycommittee;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.safetycommittee.command.RegisterCommitteeBody;
import org.anjian.api.safetycommittee.command.RemoveCommitteeBody;
import org.anjian.api.safetycommittee.view.SafetyCommitteeView;

/** Who keeps the registers of safety committees, and who reads them. */
public final class SafetyCommitteePermissions {

    private SafetyCommitteePermissions() {}

    /** The table. */
    public static PermissionTable table() {
        return PermissionTable.of("bulletin-reporting/safetycommittee")
                .allow(RegisterCommitteeBody.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(RemoveCommitteeBody.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(SafetyCommitteeView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(SafetyCommitteeView.class, ALL, AUDITOR)
                .because("QJ22B-13b", RegisterCommitteeBody.class, RemoveCommitteeBody.class)
                .build();
    }
}
