package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.inspection.KnownVisit;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.inspection.VisitWarningKind;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** What to think of before an enterprise is visited again, each with the visits it is about (QJ16-06c). */
@Component
class VisitWarnings {

    private static final int DAYS_OF_WEEK = 7;

    private final Visits visits;
    private final RuleParameters parameters;

    VisitWarnings(Visits visits, RuleParameters parameters) {
        this.visits = visits;
        this.parameters = parameters;
    }

    /**
     * The warnings for one more visit.
     *
     * @param regulator the code of the body that wants to visit
     * @param day the day on which it wants to
     */
    List<VisitWarning> of(KnownEnterprise enterprise, String regulator, LocalDate day) {
        List<VisitWarning> warnings = new ArrayList<>();
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        warn(
                warnings,
                VisitWarningKind.DUPLICATE,
                visits.of(enterprise.id(), monday, monday.plusDays(DAYS_OF_WEEK - 1L)).stream()
                        .filter(visit -> visit.regulator().equals(regulator))
                        .toList());
        List<KnownVisit> year = visits.of(enterprise.id(), day.minusYears(1), day);
        if (year.size() >= parameters.number(InspectionParameters.FREQUENT_VISITS, enterprise.region(), day)) {
            warn(warnings, VisitWarningKind.FREQUENT, year);
        }
        long days = parameters.number(InspectionParameters.SEVERAL_BODIES_DAYS, enterprise.region(), day);
        warn(
                warnings,
                VisitWarningKind.SEVERAL_BODIES,
                visits.of(enterprise.id(), day.minusDays(days), day.plusDays(days)).stream()
                        .filter(visit -> !visit.regulator().equals(regulator))
                        .toList());
        return warnings;
    }

    private static void warn(List<VisitWarning> warnings, VisitWarningKind kind, List<KnownVisit> about) {
        if (!about.isEmpty()) {
            warnings.add(new VisitWarning(kind, about));
        }
    }
}
