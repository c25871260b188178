package org.anjian.query.person;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.query.FindPersons;
import org.anjian.api.person.query.PersonPage;
import org.anjian.api.person.view.PersonView;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for persons. */
public final class PersonQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("registeredOn"), Order.up("id"));
    private static final int NAMESAKES = 200;

    private final ViewSearch<PersonView> persons;
    private final ReadFilter permissions;
    private final Positions positions;
    private final PersonLookup lookup;
    private final ReadAudit audit;

    public PersonQueries(
            ViewSearch<PersonView> persons,
            ReadFilter permissions,
            Positions positions,
            PersonLookup lookup,
            ReadAudit audit) {
        this.persons = persons;
        this.permissions = permissions;
        this.positions = positions;
        this.lookup = lookup;
        this.audit = audit;
    }

    /** One page, newest first; whom it names is written down first. */
    @QueryHandler
    public PersonPage handle(FindPersons query, Actor actor) {
        Reading reading = permissions.of(actor, PersonView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>();
        conditions.add(reading.filter());
        if (query.enterprise() != null) {
            conditions.add(Conditions.is("enterpriseId", query.enterprise().raw()));
        }
        String wanted = "";
        if (query.name() != null) {
            wanted += only(lookup.named(query.name(), NAMESAKES), conditions);
        }
        if (query.identityNumber() != null) {
            wanted += only(lookup.identifiedBy(query.identityNumber()), conditions);
        }
        String name = "persons|" + query.enterprise() + "|" + wanted.hashCode() + "|" + reading.identity();
        Page<PersonView> page = persons.page(
                new ViewSearch.Search(Conditions.all(conditions), name, NEWEST_FIRST), query.page(), false);
        audit.writeDown(
                ReadAuditKind.IDENTITY_LISTED,
                page.edges().stream().map(edge -> edge.node().id().raw()).toList(),
                "persons",
                actor);
        return new PersonPage(page.map(reading::shown));
    }

    private static String only(Set<PersonId> persons, List<Query> conditions) {
        Set<String> ids = persons.stream().map(PersonId::raw).collect(Collectors.toCollection(TreeSet::new));
        conditions.add(Conditions.isOneOf("id", List.copyOf(ids)));
        return ids + "|";
    }
}
