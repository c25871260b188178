package org.anjian.api.enterprise.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Enterprises that match, by id. Answered with an {@link EnterprisePage}. */
public record FindEnterprises(
        EnterpriseFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
