package org.anjian.api.normativedocument.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * A normative document with all its versions: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param number its number (文号)
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param documentVersion the last version
 * @param effectiveFrom the first day of the first version
 * @param firstFullMonth the first month that the first version covers whole, as in 2022-04 (QJ22B-15)
 * @param firstFullQuarter the first quarter that it covers whole, as in 2022-Q2
 * @param versions every version, oldest first
 * @param repealedFrom the first day of facts that are not judged by it
 * @param published whether the public may read it: always
 */
@Classified(Level.PUBLIC)
public record NormativeDocumentView(
        NormativeDocumentId id,
        long version,
        String number,
        DocumentKind kind,
        RegionCode region,
        List<String> regionPath,
        String title,
        int documentVersion,
        LocalDate effectiveFrom,
        String firstFullMonth,
        String firstFullQuarter,
        List<Version> versions,
        @Nullable LocalDate repealedFrom,
        @Nullable String repealedBecause,
        boolean published,
        Instant recordedAt) {

    public NormativeDocumentView {
        regionPath = List.copyOf(regionPath);
        versions = List.copyOf(versions);
    }

    /** A version as it was registered. */
    public record Version(
            int documentVersion, String title, LocalDate effectiveFrom, LocalDate registeredOn, Evidence text) {}
}
