package org.anjian.query.bulletin;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.bulletin.query.BulletinCompliance;
import org.anjian.api.bulletin.query.FindBulletinCompliance;
import org.anjian.api.bulletin.query.FindQuarterlyBulletins;
import org.anjian.api.bulletin.query.QuarterlyBulletinFilter;
import org.anjian.api.bulletin.query.QuarterlyBulletinPage;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for quarterly bulletins, and for how the bulletin system is kept. */
public final class QuarterlyBulletinQueries {

    private static final String NAME = "quarterlyBulletins";
    private static final List<Order> NEWEST = List.of(Order.down("quarter"), Order.up("office"), Order.up("id"));

    private final ViewSearch<QuarterlyBulletinView> bulletins;
    private final ViewSearch<MonthlyReturnView> returns;
    private final ReadFilter permissions;
    private final Positions positions;
    private final Listing<QuarterlyBulletinView> list;

    QuarterlyBulletinQueries(
            ViewSearch<QuarterlyBulletinView> bulletins,
            ViewSearch<MonthlyReturnView> returns,
            ReadFilter permissions,
            Positions positions) {
        this.bulletins = bulletins;
        this.returns = returns;
        this.permissions = permissions;
        this.positions = positions;
        this.list = new Listing<>(bulletins, permissions, positions, NAME, NEWEST);
    }

    /** One page. */
    @QueryHandler
    public QuarterlyBulletinPage handle(FindQuarterlyBulletins query, Actor actor) {
        return new QuarterlyBulletinPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    /** Returns in time, bulletins issued, and media publication, office by office (QJ22B-14). */
    @QueryHandler
    public BulletinCompliance handle(FindBulletinCompliance query, Actor actor) {
        Reading ofReturns = permissions.of(actor, MonthlyReturnView.class);
        Reading ofBulletins = permissions.of(actor, QuarterlyBulletinView.class);
        positions.awaitFound(query.position());
        ComplianceTally tally = new ComplianceTally(query.now());
        String year = Integer.toString(query.year());
        returns.forEachPage(
                new ViewSearch.Search(
                        ofYear("month", year, query.region(), ofReturns),
                        NAME + "|returns|" + query,
                        List.of(Order.up("id"))),
                page -> page.forEach(tally::enter));
        bulletins.forEachPage(
                new ViewSearch.Search(
                        ofYear("quarter", year, query.region(), ofBulletins),
                        NAME + "|compliance|" + query,
                        List.of(Order.up("id"))),
                page -> page.forEach(tally::enter));
        return new BulletinCompliance(query.region(), query.year(), tally.rows());
    }

    private static Query ofYear(String field, String year, RegionCode region, Reading reading) {
        return Conditions.all(
                Conditions.startsWith(field, year + "-"), Conditions.is("regionPath", region), reading.filter());
    }

    /** Written as they are, quarters are in the order of the alphabet. */
    private static List<Query> conditionsOf(QuarterlyBulletinFilter filter) {
        Criteria criteria = new Criteria().isOneOf("state", filter.states()).is("regionPath", filter.region());
        if (filter.from() != null || filter.to() != null) {
            criteria.always(Query.of(query -> query.range(range -> range.term(term -> {
                term.field("quarter");
                if (filter.from() != null) {
                    term.gte(filter.from().toString());
                }
                if (filter.to() != null) {
                    term.lte(filter.to().toString());
                }
                return term;
            }))));
        }
        return criteria.list();
    }
}
