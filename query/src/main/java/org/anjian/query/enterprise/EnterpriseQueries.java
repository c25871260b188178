package org.anjian.query.enterprise;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.query.EnterpriseFilter;
import org.anjian.api.enterprise.query.EnterprisePage;
import org.anjian.api.enterprise.query.FindCatalogueGaps;
import org.anjian.api.enterprise.query.FindEnterprises;
import org.anjian.api.enterprise.query.FindEnterprisesById;
import org.anjian.api.enterprise.query.FindSupervisionAssignmentGaps;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
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

/** Answers for enterprises. */
public final class EnterpriseQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<EnterpriseView> enterprises;
    private final ReadFilter permissions;
    private final Listing<EnterpriseView> list;

    public EnterpriseQueries(ViewSearch<EnterpriseView> enterprises, ReadFilter permissions, Positions positions) {
        this.enterprises = enterprises;
        this.permissions = permissions;
        this.list = new Listing<>(enterprises, permissions, positions, "enterprises", BY_ID);
    }

    /** Those of several that the reader may know of. */
    @QueryHandler
    public List<EnterpriseView> handle(FindEnterprisesById query, Actor actor) {
        Reading reading = permissions.of(actor, EnterpriseView.class);
        return enterprises.byIds(query.ids().stream().map(EnterpriseId::raw).toList()).stream()
                .filter(view -> reading.covers(view.regionPath(), view.id(), view.published()))
                .map(reading::shown)
                .toList();
    }

    /** One page, by id. */
    @QueryHandler
    public EnterprisePage handle(FindEnterprises query, Actor actor) {
        EnterpriseFilter filter = query.filter();
        return new EnterprisePage(list.page(query, filter, conditions(filter), actor));
    }

    /** The open enterprises that are not in the catalogue (QJ16-09c). */
    @QueryHandler
    public EnterprisePage handle(FindCatalogueGaps query, Actor actor) {
        Query gap = Conditions.not(Conditions.exists("catalogue.responsibleBody.code"));
        return gaps("catalogue", gap, query.region(), query.page(), query.counted(), actor);
    }

    /** The open enterprises without both bodies (ML20-05a). */
    @QueryHandler
    public EnterprisePage handle(FindSupervisionAssignmentGaps query, Actor actor) {
        Query gap = Conditions.any(
                Conditions.not(Conditions.exists("regulator.code")),
                Conditions.not(Conditions.exists("managingBody.code")));
        return gaps("supervision", gap, query.region(), query.page(), query.counted(), actor);
    }

    private EnterprisePage gaps(
            String kind, Query gap, RegionCode region, PageRequest page, boolean counted, Actor actor) {
        Reading reading = permissions.of(actor, EnterpriseView.class);
        if (reading.isReduced()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        Query filter = Conditions.all(
                reading.filter(),
                Conditions.is("regionPath", region.raw()),
                Conditions.not(Conditions.exists("closedOn")),
                gap);
        String name = "gaps|" + kind + "|" + region + "|" + reading.identity();
        return new EnterprisePage(enterprises
                .page(new ViewSearch.Search(filter, name, BY_ID), page, counted)
                .map(reading::shown));
    }

    private static List<Query> conditions(EnterpriseFilter filter) {
        Criteria all = new Criteria()
                .is("regionPath", filter.region())
                .isOneOf("sector", filter.sectors())
                .holds(Conditions.exists("closedOn"), filter.closed())
                .within("registeredOn", filter.registered());
        if (filter.text() != null && !filter.text().isBlank()) {
            String words = filter.text().strip();
            all.always(Conditions.any(Conditions.phrase(words, "name"), Conditions.startsWith("identifier", words)));
        }
        return all.list();
    }
}
