package org.anjian.api.seal.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealState;
import org.jspecify.annotations.Nullable;

/**
 * Which seals to list. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param sealed the record, document or person that is sealed
 * @param endingBy those whose term ends on that day or before
 */
public record SealFilter(
        @Nullable List<SealState> states,
        @Nullable List<SealKind> kinds,
        @Nullable RegionCode region,
        @Nullable String sealed,
        @Nullable LocalDate endingBy) {}
