package org.anjian.api.backdating.query;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one office or officer.
 *
 * @param organisation the code of the body or enterprise
 * @param actor the account; null where the row is of the whole office
 */
public record BackdatingRow(String organisation, @Nullable String actor, BackdatingFigures figures) {}
