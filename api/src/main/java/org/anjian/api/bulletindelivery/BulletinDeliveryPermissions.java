package org.anjian.api.bulletindelivery;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.bulletindelivery.command.ConfirmReceipt;
import org.anjian.api.bulletindelivery.view.BulletinDeliveryView;
import org.anjian.api.permission.PermissionTable;

/** Who confirms that a bulletin has arrived, and who reads the deliveries: an enterprise its own, and in it what concerns its sector. */
public final class BulletinDeliveryPermissions {

    private BulletinDeliveryPermissions() {}

    /** The table. */
    public static PermissionTable table() {
        return PermissionTable.of("bulletin-reporting/bulletindelivery")
                .allow(ConfirmReceipt.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(ConfirmReceipt.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(BulletinDeliveryView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(BulletinDeliveryView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(BulletinDeliveryView.class, ALL, AUDITOR)
                .because("QJ22B-13b", ConfirmReceipt.class)
                .build();
    }
}
