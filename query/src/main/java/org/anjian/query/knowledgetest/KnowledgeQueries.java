package org.anjian.query.knowledgetest;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.knowledgetest.query.FindKnowledgeFiles;
import org.anjian.api.knowledgetest.query.FindMisgradedHazards;
import org.anjian.api.knowledgetest.query.KnowledgeFilePage;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for what safety managers know. */
public final class KnowledgeQueries {

    private static final int MISGRADED_SHOWN = 100;

    private final ViewSearch<TimelineEntry> timeline;
    private final ReadFilter permissions;
    private final OfEnterprise<KnowledgeFileView> ofEnterprise;

    public KnowledgeQueries(
            ViewSearch<KnowledgeFileView> views, ViewSearch<TimelineEntry> timeline, ReadFilter permissions) {
        this.timeline = timeline;
        this.permissions = permissions;
        this.ofEnterprise =
                new OfEnterprise<>(views, permissions, KnowledgeFileView.class, List.of(ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public KnowledgeFilePage handle(FindKnowledgeFiles query, Actor actor) {
        return new KnowledgeFilePage(ofEnterprise.page(query.enterprise(), query.page(), actor));
    }

    /** The hazards that an officer raised to major, the last first. */
    @QueryHandler
    public MisgradedHazards handle(FindMisgradedHazards query, Actor actor) {
        Reading reading = permissions
                .ofEvents(actor, HazardView.class)
                .orElseThrow(() -> new RefusedException(InputRefusal.NOT_PERMITTED));
        Query gradings = Conditions.all(
                reading.filter(),
                Conditions.is("enterpriseId", query.enterprise().raw()),
                Conditions.is("type", HazardGraded.class.getSimpleName()),
                Conditions.onDays("occurredAt", query.period()));
        ViewSearch.Search search = new ViewSearch.Search(
                gradings,
                "misgraded|" + query.enterprise() + "|" + reading.identity(),
                List.of(ViewSearch.Order.down("occurredAt"), ViewSearch.Order.up("id")));
        return Regradings.raised(timeline.page(search, new PageRequest(MISGRADED_SHOWN, null), false).edges().stream()
                .map(Page.Edge::node)
                .toList());
    }
}
