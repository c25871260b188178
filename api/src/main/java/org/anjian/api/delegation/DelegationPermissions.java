package org.anjian.api.delegation;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.CASE_TEAM;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_FILE;

import org.anjian.api.delegation.command.AppointDeputy;
import org.anjian.api.delegation.command.GrantDelegation;
import org.anjian.api.delegation.command.WithdrawDelegation;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.api.permission.PermissionTable;

/** Who may let others act, and read who may act for whom. */
public final class DelegationPermissions {

    private DelegationPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("delegation")
                // What is granted is one's own, wherever one is.
                .allow(GrantDelegation.class, ALL, OFFICER, AGENCY_HEAD)
                .allow(AppointDeputy.class, JURISDICTION, AGENCY_HEAD)
                .allow(WithdrawDelegation.class, CASE_TEAM, OFFICER)
                .allow(WithdrawDelegation.class, JURISDICTION, AGENCY_HEAD)
                .allow(DelegationView.class, OWN_FILE, OFFICER)
                .allow(DelegationView.class, JURISDICTION, AGENCY_HEAD)
                .allow(DelegationView.class, ALL, AUDITOR)
                .build();
    }
}
