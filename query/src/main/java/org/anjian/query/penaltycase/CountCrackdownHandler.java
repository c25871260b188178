package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.query.CountCrackdown;
import org.anjian.api.penaltycase.query.CrackdownStatistics;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the three batches of the crackdown, counted from decisions, measures, orders and closings when asked (QJ16-08d). */
public final class CountCrackdownHandler {

    private final List<CrackdownSource> sources;
    private final ReadFilter permissions;

    CountCrackdownHandler(List<CrackdownSource> sources, ReadFilter permissions) {
        this.sources = List.copyOf(sources);
        this.permissions = permissions;
    }

    /** The batches by county and period. */
    @QueryHandler
    public CrackdownStatistics handle(CountCrackdown query, Actor actor) {
        Reading reading = permissions.of(actor, CrackdownStatistics.class);
        List<Query> narrowed = new ArrayList<>();
        narrowed.add(reading.filter());
        narrowed.add(Conditions.is("regionPath", query.jurisdiction()));
        if (query.enterprise() != null) {
            narrowed.add(Conditions.is("enterpriseId", query.enterprise()));
        }
        CalendarKeys calendar = new CalendarKeys(query.interval());
        CrackdownTally tally = new CrackdownTally();
        sources.forEach(source -> source.enter(tally, narrowed, query.period(), calendar));
        return tally.statistics();
    }
}
