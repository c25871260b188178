package org.anjian.query.normativedocument;

import java.util.List;
import java.util.OptionalInt;
import org.anjian.api.message.Actor;
import org.anjian.api.normativedocument.ReportingPeriods;
import org.anjian.api.normativedocument.query.FindReportingPeriods;
import org.anjian.api.normativedocument.query.ReportingCalendar;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterDefinition;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the months and quarters that reports are owed for, by the number in the rulebook (QJ22B-15, QJ22B-12b). */
public final class ReportingPeriodQueries {

    /** The day of the next month by which the report of a month is made. */
    private static final ParameterKey REPORT_DAY = new ParameterKey("QJ22B-12b.monthlyReportDay");

    private final Rulebook rulebook;
    private final ViewSearch<RuleParameterView> recorded;
    private final ReadFilter permissions;
    private final Positions positions;

    ReportingPeriodQueries(
            Rulebook rulebook, ViewSearch<RuleParameterView> recorded, ReadFilter permissions, Positions positions) {
        this.rulebook = rulebook;
        this.recorded = recorded;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** Whoever reads the rulebook reads what follows from it. */
    @QueryHandler
    public ReportingCalendar handle(FindReportingPeriods query, Actor actor) {
        permissions.of(actor, RuleParameterView.class);
        positions.await(query.position());
        List<RuleValue> overrides = recorded.byId(RuleParameterId.of(REPORT_DAY).raw())
                .map(RuleParameterView::counting)
                .orElse(List.of());
        ReportingPeriods periods = periods(rulebook.require(REPORT_DAY), overrides, query.region());
        return new ReportingCalendar(
                query.region(),
                periods.effectiveFrom(),
                periods.months(query.from(), query.to(), query.now()),
                periods.quarters(query.from(), query.to(), query.now()));
    }

    /** A month is judged by the number in force on its last day. */
    static ReportingPeriods periods(RuleParameterDefinition reportDay, List<RuleValue> overrides, RegionCode region) {
        return new ReportingPeriods(reportDay.firstDay(overrides, region).orElse(null), day -> {
            List<RuleValue> order = reportDay.inOrder(overrides, region, day);
            return order.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(Math.toIntExact(order.getFirst().value()));
        });
    }
}
