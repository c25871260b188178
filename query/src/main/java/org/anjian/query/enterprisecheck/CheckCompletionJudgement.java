package org.anjian.query.enterprisecheck;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.query.checklist.ItemJudgement;

/** Item 19: there is a plan of checks, and what it asks for was done or explained. */
public final class CheckCompletionJudgement implements ItemJudgement<CheckCompletion> {

    @Override
    public int item() {
        return 19;
    }

    @Override
    public ItemFinding judge(CheckCompletion completion, LocalDate day) {
        if (completion.plans() == 0) {
            return ItemFinding.no(item(), "NO_CHECK_PLAN", List.of());
        }
        return completion.unexplained().isEmpty()
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "CHECK_MISSED", completion.unexplained());
    }
}
