package org.anjian.api.readaudit.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.readaudit.ReadAuditKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads that are accounted for, newest first. Answered with a {@link ReadAuditPage}.
 *
 * @param actor the account that read
 * @param onBehalfOf the account on whose behalf somebody else read
 * @param subject the record, or the statistic and its figure
 */
public record FindReadAudit(
        @Nullable ReadAuditKind kind,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String subject,
        PageRequest page) {}
