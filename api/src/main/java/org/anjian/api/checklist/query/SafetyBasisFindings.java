package org.anjian.api.checklist.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;

/**
 * The findings on an enterprise, by item. Answers {@link FindSafetyBasisFindings}.
 *
 * @param on the day they hold for
 */
public record SafetyBasisFindings(LocalDate on, List<ItemFinding> findings) {

    public SafetyBasisFindings {
        findings = List.copyOf(findings);
    }
}
