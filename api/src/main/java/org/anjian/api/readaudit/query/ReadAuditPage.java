package org.anjian.api.readaudit.query;

import org.anjian.api.page.Page;
import org.anjian.api.readaudit.view.ReadAuditEntry;

/** The answer to {@link FindReadAudit}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record ReadAuditPage(Page<ReadAuditEntry> page) {}
