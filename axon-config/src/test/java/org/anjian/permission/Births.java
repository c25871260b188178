package org.anjian.permission;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealedMatter;
import org.anjian.api.sector.Sector;
import org.anjian.contract.SampleRecords;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Lets records of every kind begin in the real event store: with the first event of their aggregate and plain values, past
 * the rules of the beginning, which are not what the tests of this package are about.
 */
final class Births {

    private static final List<Kind> KINDS = new ClassFileImporter()
            .importPackages("org.anjian.command").stream()
                    .filter(type -> type.isAnnotatedWith(Aggregate.class))
                    .map(type -> Kind.of(type.reflect()))
                    .toList();

    private final EventStore store;

    Births(EventStore store) {
        this.store = store;
    }

    /** All kinds of records. */
    static List<Kind> kinds() {
        return KINDS;
    }

    /**
     * What the first events of records say, whichever they are.
     *
     * @param account the account of whom a file is about, and every other plain text
     */
    static Map<Class<?>, Object> given(
            EnterpriseId enterprise, RegionCode region, CampaignId campaign, PersonId person, String account) {
        Map<Class<?>, Object> given = new HashMap<>();
        given.put(EnterpriseId.class, enterprise);
        given.put(RegionCode.class, region);
        given.put(CampaignId.class, campaign);
        given.put(CampaignTerms.class, terms(campaign, region));
        // One that its record's readers read, so that the table of one kind of record decides.
        given.put(EnforcementDocumentKind.class, EnforcementDocumentKind.INSPECTION_NOTICE);
        given.put(PersonId.class, person);
        given.put(DocumentedRecord.class, new DocumentedRecord("inspection-" + UUID.randomUUID()));
        // A typical case is of a penalty, and of one only.
        given.put(PenaltyCaseId.class, PenaltyCaseId.next());
        given.put(PersonalText.class, new PersonalText(person, person.raw()));
        // What is sealed is shut for the other tests too: a record that there is none of.
        given.put(SealedMatter.class, new SealedMatter("hazard-" + UUID.randomUUID(), null, null));
        given.put(String.class, account);
        return given;
    }

    private static CampaignTerms terms(CampaignId campaign, RegionCode region) {
        LocalDate last = LocalDate.of(2026, 3, 20);
        List<CampaignPhase> phases = Stream.of(PhaseKind.values())
                .map(kind -> new CampaignPhase(kind, last, last, List.of(), last))
                .toList();
        return new CampaignTerms(campaign, "行动", region, "QX24", 1, last, last, phases, List.of(Sector.INDUSTRY));
    }

    /** The kind of record that a command is about: the one of its package, and of its target where there are several. */
    static Kind aboutWhich(Class<?> command) {
        List<Kind> near = KINDS.stream()
                .filter(kind -> kind.context().equals(contextOf(command)))
                .toList();
        return near.size() == 1
                ? near.getFirst()
                : near.stream()
                        .filter(kind -> kind.id() == targetOf(command).getReturnType())
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no aggregate of " + command));
    }

    /** The id of the record that a command is sent to, where it says so itself. */
    static Object targetOf(Object command, Kind kind) {
        Method target = targetOf(command.getClass());
        return target != null && target.getReturnType() == kind.id() ? invoked(target, command) : null;
    }

    /** The kind of record whose aggregate or id has that name. */
    static Kind called(String name) {
        return KINDS.stream()
                .filter(kind -> kind.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record is called " + name));
    }

    /** Begins a record, unless there is one of that id; tells whether it did. */
    boolean begin(Kind kind, Object id, Map<Class<?>, Object> given, Actor actor) {
        String raw = id.toString();
        if (store.lastSequenceNumberFor(raw).isEmpty()) {
            store.publish(new GenericDomainEventMessage<>(
                    kind.aggregate().getSimpleName(),
                    raw,
                    0,
                    SampleRecords.of(kind.birth(), given),
                    actor.toMetadata()));
            return true;
        }
        return false;
    }

    /** Goes on with a record: an event more. */
    void goOn(Kind kind, Object id, Object event, Actor actor) {
        String raw = id.toString();
        store.publish(new GenericDomainEventMessage<>(
                kind.aggregate().getSimpleName(),
                raw,
                store.lastSequenceNumberFor(raw).orElseThrow() + 1,
                event,
                actor.toMetadata()));
    }

    private static Method targetOf(Class<?> command) {
        return Arrays.stream(command.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElse(null);
    }

    private static String contextOf(Class<?> type) {
        return type.getPackageName().split("\\.")[3];
    }

    private static Object invoked(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(method.toString(), impossible);
        }
    }

    /**
     * A kind of record.
     *
     * @param birth the first event of its family
     */
    record Kind(Class<?> aggregate, Class<?> id, Class<?> birth) {

        private static Kind of(Class<?> aggregate) {
            Class<?> id = Arrays.stream(aggregate.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(AggregateIdentifier.class))
                    .<Class<?>>map(Field::getType)
                    .findFirst()
                    .orElseThrow();
            Class<?> family = Arrays.stream(aggregate.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                    .<Class<?>>map(method -> method.getParameterTypes()[0])
                    .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getInterfaces())))
                    .filter(type -> type.isSealed() && Event.class.isAssignableFrom(type))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no events of " + aggregate));
            Class<?> birth = Stream.of(family.getPermittedSubclasses())
                    .filter(type -> !type.isInterface())
                    .findFirst()
                    .orElseThrow();
            return new Kind(aggregate, id, birth);
        }

        /** The context, as its packages are called. */
        String context() {
            return contextOf(aggregate);
        }

        /** Whether the aggregate or its id has that name. */
        boolean isCalled(String name) {
            return aggregate.getSimpleName().equals(name) || id.getSimpleName().equals(name + "Id");
        }

        /** A new id, or the one that follows from what is given. */
        Object newId(Map<Class<?>, Object> given) {
            Method factory = factory("next").or(() -> factory("of")).orElseThrow();
            return invoked(
                    factory,
                    null,
                    Stream.of(factory.getParameterTypes())
                            .map(type -> SampleRecords.of(type, given))
                            .toArray());
        }

        private Optional<Method> factory(String name) {
            return Arrays.stream(id.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name) && Modifier.isStatic(method.getModifiers()))
                    .findFirst();
        }
    }
}
