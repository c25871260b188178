package org.anjian.command.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;

/**
 * How often an enterprise with a major hazard may be penalised before its closing is proposed (NL-AQ113).
 *
 * @param shortDays the days of the short window
 * @param shortCount so many penalties in it are too many
 * @param longDays the days of the long window
 * @param longCount so many penalties in it are too many
 */
record RepeatedPenalties(long shortDays, long shortCount, long longDays, long longCount) {

    private static final ParameterKey SHORT_DAYS = new ParameterKey("NL-AQ113.window1Days");
    private static final ParameterKey SHORT_COUNT = new ParameterKey("NL-AQ113.count1");
    private static final ParameterKey LONG_DAYS = new ParameterKey("NL-AQ113.window2Days");
    private static final ParameterKey LONG_COUNT = new ParameterKey("NL-AQ113.count2");

    /** What is in force in a region on a day. */
    static RepeatedPenalties of(RuleParameters parameters, RegionCode region, LocalDate day) {
        return new RepeatedPenalties(
                parameters.number(SHORT_DAYS, region, day),
                parameters.number(SHORT_COUNT, region, day),
                parameters.number(LONG_DAYS, region, day),
                parameters.number(LONG_COUNT, region, day));
    }

    /** What is in force in a region on a day; empty before the law was. */
    static Optional<RepeatedPenalties> inForce(RuleParameters parameters, RegionCode region, LocalDate day) {
        return parameters.find(SHORT_DAYS, region, day).map(law -> of(parameters, region, day));
    }

    /**
     * The criterion that is met by a day; empty where none is.
     *
     * @param penalties the days of the penalties, in any order; later ones do not count
     */
    Optional<ClosureCriterion> metOn(LocalDate day, List<LocalDate> penalties) {
        if (countWithin(shortDays, day, penalties) >= shortCount) {
            return Optional.of(ClosureCriterion.THREE_PENALTIES_IN_180_DAYS);
        }
        if (countWithin(longDays, day, penalties) >= longCount) {
            return Optional.of(ClosureCriterion.FOUR_PENALTIES_IN_A_YEAR);
        }
        return Optional.empty();
    }

    /** Whether a penalty is one of those that meet a criterion on a day. */
    boolean counts(ClosureCriterion criterion, LocalDate day, LocalDate penalty) {
        return isWithin(criterion == ClosureCriterion.THREE_PENALTIES_IN_180_DAYS ? shortDays : longDays, day, penalty);
    }

    private static long countWithin(long days, LocalDate day, List<LocalDate> penalties) {
        return penalties.stream()
                .filter(penalty -> isWithin(days, day, penalty))
                .count();
    }

    private static boolean isWithin(long days, LocalDate day, LocalDate penalty) {
        return !penalty.isBefore(day.minusDays(days)) && !penalty.isAfter(day);
    }
}
