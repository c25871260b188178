package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.safetymanager.query.FindSafetyManagers;
import org.anjian.api.safetymanager.query.SafetyManagerPage;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.QueriedFields;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for files. */
public final class SafetyManagerQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<SafetyManagerView> managers;
    private final ReadFilter permissions;
    private final Positions positions;
    private final ReadAudit audit;

    public SafetyManagerQueries(
            ViewSearch<SafetyManagerView> managers, ReadFilter permissions, Positions positions, ReadAudit audit) {
        this.managers = managers;
        this.permissions = permissions;
        this.positions = positions;
        this.audit = audit;
    }

    /** One page, by id; whom it names is written down first. */
    @QueryHandler
    public SafetyManagerPage handle(FindSafetyManagers query, Actor actor) {
        SafetyManagerReading reading = SafetyManagerReading.of(permissions, actor);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(SafetyManagerCriteria.of(query.filter(), reading.ofPosts()));
        QueriedFields.require(SafetyManagerView.class, conditions, reading.reading());
        conditions.add(reading.reading().filter());
        String name = "managers|" + query.filter() + "|" + reading.identity();
        Page<SafetyManagerView> page = reading.shown(managers.page(
                new ViewSearch.Search(Conditions.all(conditions), name, BY_ID), query.page(), query.counted()));
        audit.writeDown(
                ReadAuditKind.IDENTITY_LISTED,
                page.edges().stream().map(edge -> edge.node().id().raw()).toList(),
                "safetyManagers",
                actor);
        return new SafetyManagerPage(page);
    }
}
