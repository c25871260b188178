package org.anjian.api.disclosure.query;

import java.util.List;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies to list. What is null does not restrict.
 *
 * @param missing only agencies that lack one of these
 * @param region the region whose subtree is meant
 */
public record EnforcementElementsFilter(
        @Nullable List<ElementKind> missing, @Nullable RegionCode region) {}
