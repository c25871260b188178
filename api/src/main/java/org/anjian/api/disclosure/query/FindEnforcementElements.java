package org.anjian.api.disclosure.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What agencies have published of the six elements (ML20-05c). Answered with an {@link EnforcementElementsPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindEnforcementElements(
        EnforcementElementsFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindEnforcementElements {
        Required.value(filter, "filter");
        Required.value(page, "page");
    }
}
