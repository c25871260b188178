package org.anjian.api.securityaudit.query;

import org.anjian.api.page.DateRange;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Refusals for want of clearance, newest first. Answered with a {@link SecurityAuditPage}.
 *
 * @param actor the account that was refused
 * @param recorded the days on which it was refused
 */
public record FindSecurityAudit(
        @Nullable String actor, @Nullable DateRange recorded, PageRequest page) {}
