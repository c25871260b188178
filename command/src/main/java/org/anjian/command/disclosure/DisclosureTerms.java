package org.anjian.command.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The times of publication: numbers of the rulebook, counted by the calendar of working days (QJ16-06h, ML20-04e). */
@Component
class DisclosureTerms {

    private static final ParameterKey PENALTY_BY_LAW = new ParameterKey("NL-AQ78.penaltyDisclosureWorkingDays");
    private static final ParameterKey PENALTY = new ParameterKey("NL-118.penaltyWorkingDays");
    private static final ParameterKey DECISION = new ParameterKey("NL-118.decisionWorkingDays");
    private static final ParameterKey DECISION_BY_OPINION = new ParameterKey("QJ16-06h.decisionWorkingDays");
    private static final ParameterKey WITHDRAWAL = new ParameterKey("NL-CF48.withdrawWorkingDays");
    private static final ParameterKey MOST_YEARS = new ParameterKey("NL-CREDIT2.maxYears");

    private static final List<ParameterKey> OF_PENALTIES =
            List.of(PENALTY_BY_LAW, PENALTY, DECISION, DECISION_BY_OPINION);
    private static final List<ParameterKey> OF_OTHERS = List.of(DECISION, DECISION_BY_OPINION);

    private final RuleParameters parameters;
    private final WorkCalendar calendar;

    DisclosureTerms(RuleParameters parameters, WorkCalendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    /** By when a decision of a day is public: the strictest of the rules in force on that day (QJ16-06h). */
    DisclosureTerm ofPublication(DecisionKind kind, RegionCode region, LocalDate decidedOn) {
        return (kind.isPenalty() ? OF_PENALTIES : OF_OTHERS)
                .stream()
                        .flatMap(key -> inForce(key, region, decidedOn).stream())
                        .min(Comparator.comparingInt(InForce::number))
                        .map(least -> counted(least.undated(), decidedOn))
                        .orElseThrow(() -> new RefusedException(RuleParameterRefusal.NO_VALUE_IN_FORCE));
    }

    /** By when a publication is withdrawn whose decision was overtaken on a day (ML20-04e). */
    DisclosureTerm ofWithdrawal(RegionCode region, LocalDate overtakenOn) {
        int number = Math.toIntExact(parameters.number(WITHDRAWAL, region, overtakenOn));
        return counted(new InForce(WITHDRAWAL, number).undated(), overtakenOn);
    }

    /** The last day on which a penalty is shown that was published on a day; null where no rule limits it. */
    @Nullable
    LocalDate expiresOn(DecisionKind kind, RegionCode region, LocalDate publishedOn) {
        return !kind.isPenalty()
                ? null
                : inForce(MOST_YEARS, region, publishedOn)
                        .map(years -> publishedOn.plusYears(years.number()))
                        .orElse(null);
    }

    /** How many working days lie after a day, up to another; null where the calendar of a year between them is not published. */
    @Nullable
    Integer workingDays(LocalDate after, LocalDate until) {
        return ofCalendar(() -> calendar.workingDaysBetween(after, until));
    }

    /** A rule that is not in force yet on the day of the fact says nothing, which is no mistake here. */
    private Optional<InForce> inForce(ParameterKey key, RegionCode region, LocalDate day) {
        try {
            return Optional.of(new InForce(key, Math.toIntExact(parameters.number(key, region, day))));
        } catch (RefusedException none) {
            if (none.refusal().code().equals(RuleParameterRefusal.NO_VALUE_IN_FORCE.name())) {
                return Optional.empty();
            }
            throw none;
        }
    }

    /** The same term with its last day, where the calendar tells it by now. */
    DisclosureTerm counted(DisclosureTerm term, LocalDate factOn) {
        return term.until(ofCalendar(() -> calendar.plusWorkingDays(factOn, term.workingDays())));
    }

    /**
     * What the calendar says; null where it says nothing of a year yet. A decision of December is made all the same, and a guess at the
     * holidays of the next year would be no deadline.
     */
    private static <T> @Nullable T ofCalendar(Supplier<T> question) {
        try {
            return question.get();
        } catch (RefusedException unpublished) {
            if (unpublished.refusal().code().equals(HazardRefusal.CALENDAR_MISSING.name())) {
                return null;
            }
            throw unpublished;
        }
    }

    private record InForce(ParameterKey key, int number) {

        DisclosureTerm undated() {
            return new DisclosureTerm(key.raw(), number, null);
        }
    }
}
