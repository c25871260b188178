package org.anjian.command.assessmentscheme;

import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemePart;

/**
 * What an assessment needs to know of a version of a scheme.
 *
 * @param cycleMonths after how many months performance is assessed again
 */
public record KnownScheme(AssessmentSchemeId id, int version, List<SchemePart> parts, int cycleMonths) {
    public KnownScheme {
        parts = List.copyOf(parts);
    }
}
