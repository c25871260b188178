package org.anjian.api.powerlist;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.powerlist.command.DelegateApprovalItem;
import org.anjian.api.powerlist.command.DisclosePowerList;
import org.anjian.api.powerlist.command.PublishPowerList;
import org.anjian.api.powerlist.command.RepealPowerItem;
import org.anjian.api.powerlist.view.PowerListView;

/** Who publishes power lists, and reads them: they are public (QJ16-05b). */
public final class PowerListPermissions {

    private PowerListPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("rulebook/powerlist")
                .allow(PublishPowerList.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(DisclosePowerList.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT)
                .allow(RepealPowerItem.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(DelegateApprovalItem.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(PowerListView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(PowerListView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ16-05a", PublishPowerList.class, RepealPowerItem.class)
                .because("QJ16-05b", DisclosePowerList.class)
                .because("QJ16-05d", DelegateApprovalItem.class)
                .build();
    }
}
