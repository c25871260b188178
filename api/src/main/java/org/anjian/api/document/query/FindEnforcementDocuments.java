package org.anjian.api.document.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * The enforcement documents that match, newest date first. Answered with an {@link EnforcementDocumentPage}.
 *
 * @param counted whether the total is asked for
 * @param position wait until the read model has reached it
 */
public record FindEnforcementDocuments(
        EnforcementDocumentFilter filter,
        PageRequest page,
        boolean counted,
        @Nullable Position position) implements ListQuery {}
