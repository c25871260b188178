package org.anjian.api.discretion;

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

import org.anjian.api.discretion.command.AdoptDiscretionStandard;
import org.anjian.api.discretion.command.RepealDiscretionStandard;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.permission.PermissionTable;

/** Who adopts discretion standards, and reads them. They are published: whoever is fined may read by what. */
public final class DiscretionPermissions {

    private DiscretionPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("rulebook/discretion")
                .allow(AdoptDiscretionStandard.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(RepealDiscretionStandard.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(DiscretionStandardView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(DiscretionStandardView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ16-01a", AdoptDiscretionStandard.class, RepealDiscretionStandard.class)
                .build();
    }
}
