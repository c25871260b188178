package org.anjian.api.officer.query;

import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Open inspections and cases that officers handle who may not act any more (S16). Answered with {@link Reassignments}.
 *
 * @param region the region whose subtree is meant; null for all that the reader may see
 */
public record FindReassignments(@Nullable RegionCode region) {}
