package org.anjian.api.creditplatform;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.creditplatform.command.PrepareCreditExchange;
import org.anjian.api.creditplatform.command.SyncCreditPlatform;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.creditplatform.view.CreditOwedView;
import org.anjian.api.creditplatform.view.PublicCreditView;
import org.anjian.api.permission.PermissionTable;

/** Who exchanges with the credit platform, and who reads about it. */
public final class CreditPlatformPermissions {

    private CreditPlatformPermissions() {}

    /** The table of exchanges. */
    public static PermissionTable exchanges() {
        return PermissionTable.of("disclosure-credit/creditplatform")
                .allow(PrepareCreditExchange.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SyncCreditPlatform.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(CreditExchangeView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(CreditExchangeView.class, ALL, AUDITOR)
                .because("QJ16-12e", PrepareCreditExchange.class, SyncCreditPlatform.class)
                .build();
    }

    /** The table of what is owed: no record of its own. */
    public static PermissionTable owed() {
        return PermissionTable.of("disclosure-credit/creditplatform/owed")
                .allow(CreditOwedView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(CreditOwedView.class, ALL, AUDITOR)
                .build();
    }

    /** The table of the public search, which shows every reader the same. */
    public static PermissionTable search() {
        return PermissionTable.of("disclosure-credit/creditplatform/search")
                .publish(PublicCreditView.class)
                .allow(PublicCreditView.class, PUBLISHED, AUDITOR)
                .build();
    }
}
