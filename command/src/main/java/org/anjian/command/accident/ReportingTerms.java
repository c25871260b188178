package org.anjian.command.accident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** Within what time accidents are reported (KM-3.1.4) and reports supplemented (NL-SG13). */
@Component
class ReportingTerms {

    /** One hour from learning of it: the law's own figure. */
    private static final Duration REPORT_WITHIN = Duration.ofHours(1);

    private static final ParameterKey DAYS = new ParameterKey("NL-SG13.days");
    private static final ParameterKey ROAD_AND_FIRE_DAYS = new ParameterKey("NL-SG13.roadFireDays");

    private final RuleParameters parameters;

    ReportingTerms(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** By how many whole minutes a report is late; 0 where it is in time. */
    static long lateMinutes(Instant learnedAt, Instant reportedAt) {
        Duration late = Duration.between(learnedAt.plus(REPORT_WITHIN), reportedAt);
        return late.isNegative() ? 0 : late.toMinutes();
    }

    /** The last day for supplements; the day of the accident is not counted. */
    LocalDate supplementBy(AccidentKind kind, RegionCode region, Instant happenedAt) {
        LocalDate day = LegalTime.dayOf(happenedAt);
        ParameterKey days =
                switch (kind) {
                    case PRODUCTION -> DAYS;
                    case ROAD_TRAFFIC, FIRE -> ROAD_AND_FIRE_DAYS;
                };
        return day.plusDays(parameters.number(days, region, day));
    }
}
