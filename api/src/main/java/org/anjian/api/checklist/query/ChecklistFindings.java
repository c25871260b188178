package org.anjian.api.checklist.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ChecklistFinding;

/**
 * The findings on an enterprise, one an item of the checklist. Answers {@link FindChecklistFindings}.
 *
 * @param on the day they hold for
 * @param template the checklist
 */
public record ChecklistFindings(LocalDate on, String template, int templateVersion, List<ChecklistFinding> findings) {

    public ChecklistFindings {
        findings = List.copyOf(findings);
    }
}
