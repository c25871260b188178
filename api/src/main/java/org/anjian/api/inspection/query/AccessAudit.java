package org.anjian.api.inspection.query;

import java.util.List;
import org.anjian.api.inspection.view.AccessAuditEntry;

/** Who read confidential records, newest first; the newest thousand at most. */
public record AccessAudit(List<AccessAuditEntry> entries) {

    public AccessAudit {
        entries = List.copyOf(entries);
    }
}
