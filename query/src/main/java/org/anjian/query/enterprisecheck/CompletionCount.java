package org.anjian.query.enterprisecheck;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.api.enterprisecheck.view.CheckPlanView;

/** Counts how many of the checks owed were made, plan by plan. Nothing but what it is told. */
public final class CompletionCount {

    private final YearMonth from;
    private final YearMonth to;
    private int plans;
    private int owed;
    private int checked;
    private int explained;
    private final List<String> unexplained = new ArrayList<>();

    /** Counts windows that end in these months, both included. */
    public CompletionCount(YearMonth from, YearMonth to) {
        this.from = from;
        this.to = to;
    }

    /** Takes in a plan. */
    public void add(CheckPlanView plan) {
        plans++;
        plan.months().stream().filter(this::isWithin).forEach(month -> {
            checked += month.checked().size();
            owed += month.checked().size() + month.missed().size();
            month.missed().forEach(window -> miss(plan, month, window));
        });
    }

    /** What was counted. */
    public CheckCompletion result() {
        return new CheckCompletion(
                plans, owed, checked, explained, owed == 0 ? null : (double) checked / owed, unexplained);
    }

    private void miss(CheckPlanView plan, CheckPlanView.Month month, String window) {
        if (month.explained().contains(window)) {
            explained++;
        } else if (unexplained.size() < CheckCompletion.NAMED) {
            unexplained.add(plan.place() + ": " + window);
        }
    }

    private boolean isWithin(CheckPlanView.Month month) {
        YearMonth of = YearMonth.parse(month.month());
        return !of.isBefore(from) && !of.isAfter(to);
    }
}
