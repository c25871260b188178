package org.anjian.query.checkplace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.view.CheckPlanView;

/** Counts which of the registered places were checked in a month, page by page. Nothing but what it is told. */
public final class CoverageCount {

    private final YearMonth month;
    private int registered;
    private int checked;
    private final List<String> missing = new ArrayList<>();
    private final List<String> rarelyChecked = new ArrayList<>();

    public CoverageCount(YearMonth month) {
        this.month = month;
    }

    /**
     * Takes in some places.
     *
     * @param places places in the register in that month
     * @param plans the plans of these places
     */
    public void add(List<CheckPlaceView> places, List<CheckPlanView> plans) {
        for (CheckPlaceView place : places) {
            List<CheckPlanView> ofPlace = plans.stream()
                    .filter(plan -> plan.placeId().equals(place.id()))
                    .toList();
            registered++;
            if (ofPlace.stream().anyMatch(plan -> plan.checkedMonths().contains(month.toString()))) {
                checked++;
            } else {
                name(missing, place);
            }
            if (place.risk() == PlaceRisk.HIGH && ofPlace.stream().noneMatch(CoverageCount::isFrequent)) {
                name(rarelyChecked, place);
            }
        }
    }

    /** What was counted. */
    public PlaceCoverage result() {
        return new PlaceCoverage(
                month.toString(),
                registered,
                checked,
                registered == 0 ? null : (double) checked / registered,
                missing,
                rarelyChecked);
    }

    /** More often than every month: a setting of ours, the text says "more often" (加大检查频次). */
    private static boolean isFrequent(CheckPlanView plan) {
        return plan.frequency() == CheckFrequency.DAILY || plan.frequency() == CheckFrequency.WEEKLY;
    }

    private static void name(List<String> names, CheckPlaceView place) {
        if (names.size() < PlaceCoverage.NAMED) {
            names.add(place.name());
        }
    }
}
