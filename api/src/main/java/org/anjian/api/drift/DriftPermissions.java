package org.anjian.api.drift;

import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;

import org.anjian.api.drift.command.RecordDrift;
import org.anjian.api.drift.command.RecordDriftHealed;
import org.anjian.api.drift.view.DriftView;
import org.anjian.api.permission.PermissionTable;

/** Who reads what a read model had wrong: auditors; operators are told by status, health and log. Only the check itself records it. */
public final class DriftPermissions {

    private DriftPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("operations/drift")
                .allow(RecordDrift.class, ALL, SYSTEM)
                .allow(RecordDriftHealed.class, ALL, SYSTEM)
                .allow(DriftView.class, ALL, AUDITOR)
                .build();
    }
}
