package org.anjian.api.whatif;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.whatif.view.WhatIfHazardView;

/** Who asks how hazards would stand under another rule: auditors, and heads of regulators for their jurisdiction. */
public final class WhatIfPermissions {

    private WhatIfPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("what-if")
                .allow(WhatIfHazardView.class, ALL, AUDITOR)
                .allow(WhatIfHazardView.class, JURISDICTION, AGENCY_HEAD)
                .build();
    }
}
