package org.anjian.query.villagecheck;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.query.FindVillageChecks;
import org.anjian.api.villagecheck.query.FindVillageInspectors;
import org.anjian.api.villagecheck.query.VillageCheckFilter;
import org.anjian.api.villagecheck.query.VillageCheckPage;
import org.anjian.api.villagecheck.query.VillageInspectorFilter;
import org.anjian.api.villagecheck.query.VillageInspectorPage;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for who checks for the villages and what was checked. */
public final class VillageCheckQueries {

    private final Listing<VillageInspectorView> inspectors;
    private final Listing<VillageCheckView> checks;
    private final Clock clock;

    public VillageCheckQueries(
            ViewSearch<VillageInspectorView> inspectors,
            ViewSearch<VillageCheckView> checks,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.inspectors = new Listing<>(
                inspectors,
                permissions,
                positions,
                "villageInspectors",
                List.of(Order.down("assignedOn"), Order.up("id")));
        this.checks = new Listing<>(
                checks, permissions, positions, "villageChecks", List.of(Order.down("checkedOn"), Order.up("id")));
        this.clock = clock;
    }

    /** One page of those who check. */
    @QueryHandler
    public VillageInspectorPage handle(FindVillageInspectors query, Actor actor) {
        return new VillageInspectorPage(inspectors.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    /** One page of checks; whether an answer is overdue is derived on the day of the question. */
    @QueryHandler
    public VillageCheckPage handle(FindVillageChecks query, Actor actor) {
        List<Query> conditions = conditionsOf(query.filter(), LegalTime.dayOf(clock.instant()));
        return new VillageCheckPage(checks.page(query, query.filter(), conditions, actor));
    }

    private static List<Query> conditionsOf(VillageInspectorFilter filter) {
        return new Criteria()
                .is("regionPath", filter.region())
                .is("account", filter.account())
                .is("township.code", filter.township())
                .is("inOffice", filter.inOffice())
                .list();
    }

    private static List<Query> conditionsOf(VillageCheckFilter filter, LocalDate today) {
        return new Criteria()
                .isOneOf("state", filter.states())
                .isOneOf("answer.outcome", filter.outcomes())
                .is("inspector", filter.inspector())
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .is("problem.body.code", filter.body())
                .within("checkedOn", filter.checked())
                .holds(overdue(today), filter.overdue())
                .list();
    }

    private static Query overdue(LocalDate today) {
        return Conditions.all(
                Conditions.is("state", VillageCheckState.REPORTED),
                Conditions.within("problem.answerBy", null, today.minusDays(1)));
    }
}
