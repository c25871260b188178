package org.anjian.api.assessmentscheme.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.serialization.Revision;

/**
 * A version of a scheme was adopted. Assessments are read by the version they were made with, for ever.
 *
 * @param schemeVersion counted from 1
 * @param adoptedBy the organisation code of the municipal regulator
 */
@Revision("1")
public record AssessmentSchemeAdopted(
        AssessmentSchemeId schemeId,
        Instant occurredAt,
        RegionCode region,
        Sector sector,
        int schemeVersion,
        String title,
        List<SchemePart> parts,
        int cycleMonths,
        String adoptedBy)
        implements AssessmentSchemeEvent {

    public AssessmentSchemeAdopted {
        parts = List.copyOf(parts);
    }
}
