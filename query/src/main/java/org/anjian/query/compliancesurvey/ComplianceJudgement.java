package org.anjian.query.compliancesurvey;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.query.checklist.ItemJudgement;
import org.jspecify.annotations.Nullable;

/** Item 25: surveys are made regularly, and fewer people break the rules. Facts: the surveys; null where there are none. */
public final class ComplianceJudgement implements ItemJudgement<@Nullable ComplianceFileView> {

    /** How long a survey counts as regular (定期): a setting of ours, the text gives no number. */
    private static final int MONTHS = 6;

    @Override
    public int item() {
        return 25;
    }

    @Override
    public ItemFinding judge(@Nullable ComplianceFileView file, LocalDate day) {
        ComplianceFileView.Survey last = file == null
                ? null
                : file.surveys().stream()
                        .filter(survey -> !survey.on().isAfter(day))
                        .reduce((former, latter) -> latter)
                        .orElse(null);
        if (last == null || !last.on().isAfter(day.minusMonths(MONTHS))) {
            return ItemFinding.no(item(), "NO_COMPLIANCE_SURVEY", List.of());
        }
        boolean worse = last.previousRate() != null && last.rate() < last.previousRate();
        return worse
                ? new ItemFinding(item(), ItemAnswer.PARTIAL, List.of("COMPLIANCE_DECLINED"), List.of())
                : ItemFinding.yes(item());
    }
}
