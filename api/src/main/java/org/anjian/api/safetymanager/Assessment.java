package org.anjian.api.safetymanager;

import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.hazard.Evidence;

/**
 * An assessment as it was made: complete in itself, with the version of the scheme, every item and who assessed.
 *
 * @param assessmentId its id in the file
 * @param assessor the account of the assessor
 * @param organisation the organisation code of the assessing body
 * @param evidence the digests of the records behind it
 */
public record Assessment(
        String assessmentId,
        AssessmentKind kind,
        AssessmentSchemeId schemeId,
        int schemeVersion,
        List<PartResult> parts,
        AssessmentResult result,
        String assessor,
        String organisation,
        List<Evidence> evidence) {
    public Assessment {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }
}
