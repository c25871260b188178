package org.anjian.query.monthlyreturn;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.monthlyreturn.query.FindMonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.query.FindMonthlyReturns;
import org.anjian.api.monthlyreturn.query.MonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.query.MonthlyReturnFilter;
import org.anjian.api.monthlyreturn.query.MonthlyReturnPage;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for monthly returns, and for who made theirs. */
public final class MonthlyReturnQueries {

    private static final List<Order> NEWEST =
            List.of(Order.down("month"), Order.up("region"), Order.up("organisation"), Order.up("id"));

    private final ViewSearch<MonthlyReturnView> returns;
    private static final String NAME = "monthlyReturns";

    private final ReadFilter permissions;
    private final Positions positions;
    private final Listing<MonthlyReturnView> list;

    MonthlyReturnQueries(ViewSearch<MonthlyReturnView> returns, ReadFilter permissions, Positions positions) {
        this.returns = returns;
        this.permissions = permissions;
        this.positions = positions;
        this.list = new Listing<>(returns, permissions, positions, NAME, NEWEST);
    }

    /** One page. */
    @QueryHandler
    public MonthlyReturnPage handle(FindMonthlyReturns query, Actor actor) {
        return new MonthlyReturnPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    /** Every regulator that owes a month in a region, and how it stands (QJ22B-12b). */
    @QueryHandler
    public MonthlyReturnCompliance handle(FindMonthlyReturnCompliance query, Actor actor) {
        Reading reading = permissions.of(actor, MonthlyReturnView.class);
        positions.awaitFound(query.position());
        MonthlyReturnFilter filter = new MonthlyReturnFilter(null, query.month(), query.month(), query.region(), null);
        List<Query> conditions = conditionsOf(filter);
        conditions.add(reading.filter());
        List<MonthlyReturnCompliance.Row> rows = new ArrayList<>();
        returns.forEachPage(
                new ViewSearch.Search(Conditions.all(conditions), NAME + "|" + filter, NEWEST),
                page -> page.forEach(view -> rows.add(row(view, query.now()))));
        return MonthlyReturnCompliance.of(query.month(), query.region(), rows);
    }

    /** How the regulator of a return stands with it at a moment. */
    public static MonthlyReturnCompliance.Row row(MonthlyReturnView view, Instant now) {
        ReturnStanding standing = standing(view, now);
        return new MonthlyReturnCompliance.Row(
                view.organisation(),
                view.region(),
                view.id(),
                standing,
                view.state(),
                view.dueOn(),
                view.submittedOn(),
                daysLate(view, standing, now));
    }

    private static ReturnStanding standing(MonthlyReturnView view, Instant now) {
        if (view.state().isWithOffice() && view.delivery() != null) {
            return view.delivery().timeliness() == Timeliness.LATE ? ReturnStanding.LATE : ReturnStanding.RECEIVED;
        }
        if (view.timesReturned() > 0) {
            return ReturnStanding.RETURNED;
        }
        return isPastDue(view, now) ? ReturnStanding.MISSING : ReturnStanding.PENDING;
    }

    private static boolean isPastDue(MonthlyReturnView view, Instant now) {
        return view.dueOn() != null && !now.isBefore(LegalTime.endOf(view.dueOn()));
    }

    private static int daysLate(MonthlyReturnView view, ReturnStanding standing, Instant now) {
        return switch (standing) {
            case RECEIVED, PENDING -> 0;
            case LATE -> view.delivery().daysLate();
            case RETURNED, MISSING ->
                isPastDue(view, now) ? (int) ChronoUnit.DAYS.between(view.dueOn(), LegalTime.dayOf(now)) : 0;
        };
    }

    private static List<Query> conditionsOf(MonthlyReturnFilter filter) {
        Criteria criteria = new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .is("organisation", filter.organisation());
        if (filter.fromMonth() != null || filter.toMonth() != null) {
            criteria.always(months(filter.fromMonth(), filter.toMonth()));
        }
        return criteria.list();
    }

    /** Written as they are, months are in the order of the alphabet. */
    private static Query months(@Nullable String from, @Nullable String to) {
        return Query.of(query -> query.range(range -> range.term(term -> {
            term.field("month");
            if (from != null) {
                term.gte(from);
            }
            if (to != null) {
                term.lte(to);
            }
            return term;
        })));
    }
}
