package org.anjian.api.discretion.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * A discretion standard with all its versions: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the locality
 * @param standardVersion the last version
 * @param versions every version as it was adopted, oldest first
 * @param published whether the public may read it: always
 */
@Classified(Level.PUBLIC)
public record DiscretionStandardView(
        DiscretionStandardId id,
        long version,
        String violationCode,
        RegionCode region,
        List<String> regionPath,
        int standardVersion,
        List<Version> versions,
        boolean published,
        Instant recordedAt) {

    public DiscretionStandardView {
        regionPath = List.copyOf(regionPath);
        versions = List.copyOf(versions);
    }

    /**
     * A version as it was adopted.
     *
     * @param repealedFrom the first day of violations that are not judged by it; null where it was not repealed
     */
    public record Version(
            int standardVersion,
            String statute,
            long minFen,
            long maxFen,
            List<Tier> tiers,
            String source,
            LocalDate effectiveFrom,
            LocalDate adoptedOn,
            @Classified(Level.INTERNAL) String adoptedBy,
            @Nullable LocalDate repealedFrom,
            @Nullable String repealedBecause) {
        public Version {
            tiers = List.copyOf(tiers);
        }
    }
}
