package org.anjian.api.securityaudit;

import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.permission.Reach.ALL;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.securityaudit.view.SecurityAuditEntry;

/** Who may read the security audit. */
public final class SecurityAuditPermissions {

    private SecurityAuditPermissions() {}

    /** The table: auditors and nobody else. */
    public static PermissionTable table() {
        return PermissionTable.of("security-audit")
                .allow(SecurityAuditEntry.class, ALL, AUDITOR)
                .because("QJ22A-08b", SecurityAuditEntry.class)
                .build();
    }
}
