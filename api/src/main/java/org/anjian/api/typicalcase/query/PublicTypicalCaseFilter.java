package org.anjian.api.typicalcase.query;

import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.jspecify.annotations.Nullable;

/**
 * Which public typical cases to list. What is null does not restrict.
 *
 * @param id that one
 * @param region the region whose subtree is meant; leaves out what was withdrawn
 * @param publishedOn since when it is public
 */
public record PublicTypicalCaseFilter(
        @Nullable TypicalCaseId id,
        @Nullable RegionCode region,
        @Nullable DateRange publishedOn) {}
