package org.anjian.api.entrustment;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.entrustment.command.AuthorizeCrossRegionEnforcement;
import org.anjian.api.entrustment.command.EndEntrustment;
import org.anjian.api.entrustment.command.EntrustEnforcement;
import org.anjian.api.entrustment.command.PurchaseService;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.permission.PermissionTable;

/** Who may entrust, and read it. */
public final class EntrustmentPermissions {

    private EntrustmentPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("inspection-enforcement/entrustment")
                .allow(EntrustEnforcement.class, JURISDICTION, AGENCY_HEAD)
                .allow(PurchaseService.class, JURISDICTION, AGENCY_HEAD)
                .allow(AuthorizeCrossRegionEnforcement.class, JURISDICTION, AGENCY_HEAD)
                .allow(EndEntrustment.class, JURISDICTION, AGENCY_HEAD)
                .allow(EntrustmentView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE, GOVERNMENT)
                .allow(EntrustmentView.class, ALL, AUDITOR)
                .because("QJ22B-07b", EntrustEnforcement.class, EndEntrustment.class)
                .because("QJ16-11d", PurchaseService.class)
                .because("QJ16-16c", AuthorizeCrossRegionEnforcement.class)
                .build();
    }
}
