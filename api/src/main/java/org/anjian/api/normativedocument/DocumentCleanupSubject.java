package org.anjian.api.normativedocument;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a clean-up says about it.
 *
 * @param region the locality
 */
public record DocumentCleanupSubject(DocumentCleanupId id, RegionCode region) {

    /** The clean-up of a locality. */
    public static DocumentCleanupSubject of(RegionCode region) {
        return new DocumentCleanupSubject(DocumentCleanupId.of(region), region);
    }
}
