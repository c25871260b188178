package org.anjian.api.assessmentscheme.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * An assessment scheme with all its versions: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the municipality
 * @param schemeVersion the last version
 * @param versions every version as it was adopted, oldest first
 */
public record AssessmentSchemeView(
        AssessmentSchemeId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        String title,
        int schemeVersion,
        int cycleMonths,
        LocalDate adoptedOn,
        List<Version> versions,
        Instant recordedAt) {

    public AssessmentSchemeView {
        regionPath = List.copyOf(regionPath);
        versions = List.copyOf(versions);
    }

    /** A version as it was adopted. */
    public record Version(
            int schemeVersion,
            LocalDate adoptedOn,
            String adoptedBy,
            String title,
            int cycleMonths,
            List<SchemePart> parts) {
        public Version {
            parts = List.copyOf(parts);
        }
    }
}
