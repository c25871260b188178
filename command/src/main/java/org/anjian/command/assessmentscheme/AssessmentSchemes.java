package org.anjian.command.assessmentscheme;

import java.time.Instant;
import java.util.Optional;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** The assessment schemes that the write side knows. */
public interface AssessmentSchemes {

    /** The version in force at an instant, for a sector in the municipality of a region; empty where there is none. */
    Optional<KnownScheme> inForce(RegionCode region, Sector sector, Instant at);

    /** A version by its number; empty where there is none. */
    Optional<KnownScheme> version(AssessmentSchemeId id, int version);
}
