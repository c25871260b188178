package org.anjian.api.normativedocument.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The normative documents that match. Answered with a {@link NormativeDocumentPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindNormativeDocuments(
        NormativeDocumentFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {

    public FindNormativeDocuments {
        Required.value(filter, "filter");
        Required.value(page, "page");
        if (filter.standings() != null) {
            Required.value(filter.on(), "on");
        }
    }
}
