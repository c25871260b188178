package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Handled;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.contract.SampleEvents;
import org.anjian.contract.SampleRecords;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Every query of the schema, asked by every role about an enterprise with one record of every kind, field by field: what the levels
 * close to a reader is null and named in the answer, and everything else is as the auditor reads it. A query, a document or a field that
 * is added is asked without a change here.
 */
@NodeForTests
@ExtendWith(OutputCaptureExtension.class)
class FieldSecrecyIT {

    private static final RegionCode COUNTY = new RegionCode("530323");
    private static final Actor AUDITOR = Ledger.actor(Role.AUDITOR, COUNTY.raw(), null);

    /** What is computed for whoever asks, or of the day on which it is asked. */
    private static final Set<String> OF_THE_ASKING = Set.of("overdue", "overdueDays");

    private final Ledger ledger;
    private final Births births;
    private final CaughtUp caughtUp;
    private final Permissions permissions;
    private final List<SchemaQuestion> questions;
    private final Answers answers;
    private final Map<String, Class<?>> documents;
    private final Map<String, Class<?>> events;

    @Autowired
    FieldSecrecyIT(
            CommandGateway gateway,
            EventStore store,
            CaughtUp caughtUp,
            Permissions permissions,
            GraphQlSource source,
            ExecutionGraphQlService service) {
        this.ledger = new Ledger(gateway);
        this.births = new Births(store);
        this.caughtUp = caughtUp;
        this.permissions = permissions;
        this.questions = SchemaQuestion.all(source.schema());
        this.answers = new Answers(service);
        this.documents = permissions.tables().stream()
                .flatMap(table -> table.entries().keySet().stream())
                .filter(type -> type.getSimpleName().endsWith("View"))
                .collect(Collectors.toMap(
                        type -> type.getSimpleName().replaceFirst("View$", ""),
                        Function.identity(),
                        (one, same) -> one));
        this.events = SampleEvents.families()
                .flatMap(SampleEvents::kindsOf)
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (one, same) -> one));
    }

    @Test
    void every_reader_reads_the_fields_that_the_levels_leave_and_no_other(CapturedOutput log)
            throws InterruptedException {
        LoggerFactory.getLogger(FieldSecrecyIT.class).info("what is logged is looked through");
        Target target = begun();
        Map<String, Map<String, Object>> whole = new LinkedHashMap<>();
        for (SchemaQuestion question : questions) {
            nodes(answers.ask(question, target, AUDITOR), "", (path, node) -> {
                if (isDocument(node)) {
                    whole.putIfAbsent(key(node), node);
                }
            });
        }
        List<String> wrong = new ArrayList<>();
        Set<String> compared = new TreeSet<>();
        Set<String> closed = new TreeSet<>();
        for (Actor reader : readers(target)) {
            for (SchemaQuestion question : questions) {
                Answers.Answer answer = answers.ask(question, target, reader);
                nodes(answer, "", (path, node) -> {
                    if (isDocument(node)) {
                        compared.add(reader.role() + " " + node.get("__typename"));
                        closed.addAll(checked(path, node, whole.get(key(node)), answer, reader, target, wrong));
                    }
                    if ("TimelineEntry".equals(node.get("__typename"))) {
                        eventChecked(question, node, reader, target, wrong);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(log.getAll())
                .as("the read side took out what the surface answers null for")
                .contains("what is logged is looked through")
                .doesNotContain("withheld late");
        assertThat(compared).hasSizeGreaterThan(200);
        assertThat(closed).hasSizeGreaterThan(40);
    }

    /** The closed fields of one document that an answer holds, after each was looked at. */
    private Set<String> checked(
            String path,
            Map<String, Object> node,
            Map<String, Object> whole,
            Answers.Answer answer,
            Actor reader,
            Target target,
            List<String> wrong) {
        Class<?> document = documents.get(node.get("__typename"));
        Optional<Reach> reach = permissions.reachOf(reader, document);
        if (reach.isEmpty()) {
            wrong.add(document + " without a grant for " + reader.role() + " at " + path);
            return Set.of();
        }
        boolean handles = reach.get() == Reach.CASE_TEAM || handles(document, reader, target);
        var closed = NaiveLevels.closed(document, reader, reach.get(), handles);
        closed.forEach((field, level) -> {
            if (node.get(field) != null) {
                wrong.add(reader.role() + " reads " + document.getSimpleName() + "." + field + " at " + path + ": "
                        + node.get(field));
            }
            if (node.containsKey(field) && !answer.withheld().contains(path + "." + field + " " + level)) {
                wrong.add("not told that it is withheld: " + path + "." + field + " from " + reader.role() + ", but "
                        + answer.withheld());
            }
        });
        node.forEach((field, value) -> {
            boolean isOpen = Stream.of(document.getRecordComponents())
                            .anyMatch(component -> component.getName().equals(field))
                    && !closed.containsKey(field);
            if (isOpen
                    && whole != null
                    && isPlain(value)
                    && !OF_THE_ASKING.contains(field)
                    && !Objects.equals(value, whole.get(field))) {
                wrong.add(reader.role() + " does not read " + document.getSimpleName() + "." + field + " at " + path
                        + ": " + value + " instead of " + whole.get(field));
            }
        });
        return closed.keySet().stream()
                .filter(node::containsKey)
                .map(field -> reader.role() + " " + document.getSimpleName() + "." + field)
                .collect(Collectors.toSet());
    }

    private void eventChecked(
            SchemaQuestion question, Map<String, Object> node, Actor reader, Target target, List<String> wrong) {
        Class<?> event = events.get(String.valueOf(node.get("type")));
        boolean handles = handles(event, reader, target);
        if (NaiveLevels.isClosed(event, reader, Reach.JURISDICTION, handles)) {
            wrong.add(reader.role() + " reads an event that is closed: " + event.getSimpleName() + " by " + question);
        }
        Map<?, ?> details = (Map<?, ?>) node.get("details");
        NaiveLevels.closed(event, reader, Reach.JURISDICTION, handles).keySet().stream()
                .filter(details::containsKey)
                .forEach(field ->
                        wrong.add(reader.role() + " reads " + event.getSimpleName() + "." + field + " by " + question));
    }

    /** The inspection is handled by whoever has the account of the target, but for the others of the same role. */
    private static boolean handles(Class<?> type, Actor reader, Target target) {
        boolean ofInspections = type.getPackageName().contains(".inspection.");
        return (Handled.class.isAssignableFrom(type) || ofInspections)
                && reader.id().equals(target.account());
    }

    private Target begun() throws InterruptedException {
        Target target = Target.registered(births, ledger, COUNTY);
        target.begin(births, Ledger.head());
        target.beginOfRegion(births, Ledger.head());
        Births.Kind inspections = Births.called("Inspection");
        Map<Class<?>, Object> given = Births.given(
                target.enterprise(), COUNTY, target.campaign(), (PersonId) target.idOf("Person"), target.account());
        given.put(inspections.id(), target.idOf("Inspection"));
        InspectorsAssigned assigned = (InspectorsAssigned) SampleRecords.of(InspectorsAssigned.class, given);
        births.goOn(inspections, target.idOf("Inspection"), assigned, Ledger.head());
        assertThat(assigned.officers()).extracting(AssignedOfficer::account).containsExactly(target.account());
        ProcessRecordAttached attached = (ProcessRecordAttached) SampleRecords.of(ProcessRecordAttached.class, given);
        births.goOn(
                inspections,
                target.idOf("Inspection"),
                new ProcessRecordAttached(attached.inspection(), attached.occurredAt(), attached.record(), null),
                Ledger.head());
        births.goOn(
                inspections,
                target.idOf("Inspection"),
                new ProcessRecordAttached(
                        attached.inspection(), attached.occurredAt(), attached.record(), Secrecy.TRADE_SECRET),
                Ledger.head());
        caughtUp.await(new Silent());
        return target;
    }

    private static List<Actor> readers(Target target) {
        List<Actor> readers = new ArrayList<>();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM, Role.IMPORTER))) {
            readers.add(new Actor(target.account(), role, "test-body", COUNTY, target.enterprise()));
        }
        // The same roles of those who handle nothing, and of the city.
        for (Role role : List.of(Role.OFFICER, Role.AGENCY_HEAD, Role.COMMITTEE_OFFICE)) {
            readers.add(new Actor("somebody-else", role, "test-body", COUNTY, null));
            readers.add(new Actor("somebody-else", role, "test-body", Ledger.CITY, null));
        }
        return readers;
    }

    private boolean isDocument(Map<String, Object> node) {
        return node.get("id") != null && documents.containsKey(String.valueOf(node.get("__typename")));
    }

    private static String key(Map<String, Object> node) {
        return node.get("__typename") + " " + node.get("id");
    }

    /** What has no documents in it, whose fields have their own levels, and nothing that concerns each reader in parts. */
    private static boolean isPlain(Object value) {
        return !(value instanceof Map<?, ?>) && !(value instanceof Collection<?>);
    }

    private static void nodes(Answers.Answer answer, String path, BiConsumer<String, Map<String, Object>> seen) {
        nodes(answer.data(), path, seen);
    }

    @SuppressWarnings("unchecked") // Objects of an answer are maps by their fields.
    private static void nodes(Object value, String path, BiConsumer<String, Map<String, Object>> seen) {
        switch (value) {
            case Map<?, ?> object -> {
                seen.accept(path, (Map<String, Object>) object);
                object.forEach((field, inner) -> nodes(inner, path.isEmpty() ? "" + field : path + "." + field, seen));
            }
            case Collection<?> several -> several.forEach(each -> nodes(each, path, seen));
            case null, default -> {}
        }
    }
}
