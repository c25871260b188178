package org.anjian.api.safetymanager;

import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentPart;

/**
 * A marked part of a scheme.
 *
 * @param total the sum of the scores
 * @param passMark how many points pass
 */
public record PartResult(AssessmentPart part, List<ItemScore> items, int total, int passMark, AssessmentResult result) {
    public PartResult {
        items = List.copyOf(items);
    }
}
