package org.anjian.query.enterprisecheck;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.query.readmodel.LastEntries;

/** The windows of a plan by the month in which they end, the last {@link CheckPlanView#MONTHS_KEPT} months of them. */
final class MonthlyWindows {

    private final Map<String, CheckPlanView.Month> months = new TreeMap<>();

    MonthlyWindows(List<CheckPlanView.Month> before) {
        before.forEach(month -> months.put(month.month(), month));
    }

    /** A window with a check is not missed, whenever the check was recorded. */
    void checked(YearMonth month, String window) {
        CheckPlanView.Month before = month(month);
        put(before, with(before.checked(), window), without(before.missed(), window), before.explained());
    }

    void missed(YearMonth month, String window) {
        CheckPlanView.Month before = month(month);
        if (!before.checked().contains(window)) {
            put(before, before.checked(), with(before.missed(), window), before.explained());
        }
    }

    void explained(YearMonth month, String window) {
        CheckPlanView.Month before = month(month);
        put(before, before.checked(), before.missed(), with(before.explained(), window));
    }

    List<CheckPlanView.Month> last() {
        List<CheckPlanView.Month> all = List.copyOf(months.values());
        return LastEntries.of(all, CheckPlanView.MONTHS_KEPT);
    }

    private CheckPlanView.Month month(YearMonth month) {
        return months.getOrDefault(
                month.toString(), new CheckPlanView.Month(month.toString(), List.of(), List.of(), List.of()));
    }

    private void put(CheckPlanView.Month month, List<String> checked, List<String> missed, List<String> explained) {
        months.put(month.month(), new CheckPlanView.Month(month.month(), checked, missed, explained));
    }

    private static List<String> with(List<String> windows, String window) {
        return Stream.concat(windows.stream(), Stream.of(window)).distinct().toList();
    }

    private static List<String> without(List<String> windows, String window) {
        return windows.stream().filter(other -> !other.equals(window)).toList();
    }
}
