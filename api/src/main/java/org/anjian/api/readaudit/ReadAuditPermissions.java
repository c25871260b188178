package org.anjian.api.readaudit;

import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.permission.Reach.ALL;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.readaudit.view.ReadAuditEntry;
import org.anjian.api.readaudit.view.Reader;

/** Who may read who read what. */
public final class ReadAuditPermissions {

    private ReadAuditPermissions() {}

    /** The table: auditors and nobody else. */
    public static PermissionTable table() {
        return PermissionTable.of("read-audit")
                .allow(ReadAuditEntry.class, ALL, AUDITOR)
                .allow(Reader.class, ALL, AUDITOR)
                .because("QJ16-17d", ReadAuditEntry.class)
                .build();
    }
}
