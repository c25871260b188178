package org.anjian.api.casefile.query;

import java.util.List;
import org.anjian.api.casefile.view.CaseFileProgrammeView;

/**
 * The evaluations of a year. Answers {@link FindEnforcementEffect}.
 *
 * @param overdue whether the year ended without one
 */
public record EnforcementEffect(int year, boolean overdue, List<CaseFileProgrammeView.Evaluation> evaluations) {

    public EnforcementEffect {
        evaluations = List.copyOf(evaluations);
    }
}
