package org.anjian.api.normativedocument.query;

import java.util.List;
import org.anjian.api.normativedocument.DocumentCleanupState;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which clean-ups to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 */
public record DocumentCleanupFilter(
        @Nullable List<DocumentCleanupState> states,
        @Nullable RegionCode region) {}
