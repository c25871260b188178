package org.anjian.query.checkplace;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.query.checklist.ItemJudgement;

/** Item 20: every registered place was checked in the month of the day, dangerous ones more often. */
public final class PlaceCoverageJudgement implements ItemJudgement<PlaceCoverage> {

    @Override
    public int item() {
        return 20;
    }

    @Override
    public ItemFinding judge(PlaceCoverage coverage, LocalDate day) {
        if (coverage.registered() == 0) {
            return ItemFinding.no(item(), "NO_PLACE_REGISTERED", List.of());
        }
        if (coverage.checked() < coverage.registered()) {
            return ItemFinding.no(item(), "PLACE_NOT_CHECKED", coverage.missing());
        }
        return coverage.rarelyChecked().isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(
                        item(),
                        ItemAnswer.PARTIAL,
                        List.of("HIGH_RISK_PLACE_NOT_MORE_OFTEN"),
                        coverage.rarelyChecked());
    }
}
