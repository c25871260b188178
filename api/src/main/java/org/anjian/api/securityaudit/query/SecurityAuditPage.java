package org.anjian.api.securityaudit.query;

import org.anjian.api.page.Page;
import org.anjian.api.securityaudit.view.SecurityAuditEntry;

/** The answer to {@link FindSecurityAudit}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SecurityAuditPage(Page<SecurityAuditEntry> page) {}
