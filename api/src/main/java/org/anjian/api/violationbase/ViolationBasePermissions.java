package org.anjian.api.violationbase;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.violationbase.view.ViolationRecordView;

/** Who reads the violation base. Nobody writes it: it is folded from the decisions (QJ16-12d). */
public final class ViolationBasePermissions {

    private ViolationBasePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("disclosure-credit/violationbase")
                .allow(ViolationRecordView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(ViolationRecordView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ViolationRecordView.class, ALL, AUDITOR)
                .allow(ViolationRecordView.class, PUBLISHED, PUBLIC, MEDIA)
                .build();
    }
}
