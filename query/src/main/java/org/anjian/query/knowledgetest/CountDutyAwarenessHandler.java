package org.anjian.query.knowledgetest;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.knowledgetest.query.CountDutyAwareness;
import org.anjian.api.knowledgetest.query.DutyAwareness;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers how many of the persons whom a campaign is about know their statutory duties (QX24-G1). Whose last test counts is
 * decided in code, so the files are read page by page; only the ids of persons are kept.
 */
public final class CountDutyAwarenessHandler {

    private static final List<ViewSearch.Order> BY_ID = List.of(ViewSearch.Order.up("id"));

    private final ViewSearch<SelfCheckView> inspections;
    private final ViewSearch<KnowledgeFileView> files;
    private final ReadFilter permissions;
    private final Clock clock;

    public CountDutyAwarenessHandler(
            ViewSearch<SelfCheckView> inspections,
            ViewSearch<KnowledgeFileView> files,
            ReadFilter permissions,
            Clock clock) {
        this.inspections = inspections;
        this.files = files;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The rate; whoever is enrolled at several enterprises is asked about once. */
    @QueryHandler
    public DutyAwareness handle(CountDutyAwareness query, Actor actor) {
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        Query tested = permissions.of(actor, KnowledgeFileView.class).filter();
        Set<PersonId> inScope = new HashSet<>();
        Set<PersonId> aware = new HashSet<>();
        inspections.forEachPage(search(enrolled(query, actor)), some -> {
            Set<PersonId> persons = new HashSet<>();
            some.forEach(inspection -> persons.addAll(inspection.subjects()));
            persons.removeAll(inScope);
            inScope.addAll(persons);
            if (!persons.isEmpty()) {
                Query theirs = Conditions.all(
                        tested,
                        Conditions.isOneOf(
                                "personId", persons.stream().map(PersonId::raw).toList()));
                files.forEachPage(search(theirs), found -> aware.addAll(DutyAwarenessRate.aware(persons, found, day)));
            }
        });
        return DutyAwareness.of(inScope.size(), aware.size());
    }

    private Query enrolled(CountDutyAwareness query, Actor actor) {
        List<Query> conditions = new ArrayList<>();
        conditions.add(permissions.of(actor, SelfCheckView.class).filter());
        conditions.add(Conditions.is("campaignId", query.campaign().raw()));
        conditions.add(Conditions.exists("subjects"));
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region().raw()));
        }
        if (query.sector() != null) {
            conditions.add(Conditions.is("sector", query.sector()));
        }
        return Conditions.all(conditions);
    }

    private static ViewSearch.Search search(Query filter) {
        return new ViewSearch.Search(filter, "awareness", BY_ID);
    }
}
