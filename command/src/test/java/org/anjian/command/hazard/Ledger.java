package org.anjian.command.hazard;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.CountingNumbers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.calendar.WorkCalendar;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.deadline.StubDeadlineManager;

/** A whole ledger of hazards in memory: commands and the passing of time in any order. */
final class Ledger {

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StubDeadlineManager deadlines;
    private final Repository<Hazard> repository;

    Ledger(Instant now) {
        deadlines = new StubDeadlineManager(now.atZone(LegalTime.ZONE));
        Permissions permissions = Contexts.permissions();
        HazardTimers timers = new HazardTimers(HazardTimeLimits.defaults(), WorkCalendar.bundled());
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Hazard.class),
                new SimpleResourceParameterResolverFactory(List.of(permissions, timers, deadlines)));
        repository = EventSourcingRepository.builder(Hazard.class)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                new SimpleCorrelationDataProvider(Actor.ID, Actor.ROLE, Actor.ORGANISATION, Actor.JURISDICTION)));
        AggregateAnnotationCommandHandler.<Hazard>builder()
                .aggregateType(Hazard.class)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(
                        new HazardRegistration(
                                repository, KnownEnterprises.admission(), new CountingNumbers(1), timers),
                        parameters)
                .subscribe(bus);
    }

    /** Plays a story, letting time pass as it goes. */
    static Ledger of(List<HazardFixture.Step> story) {
        Ledger ledger = new Ledger(story.getFirst().at());
        for (HazardFixture.Step step : story) {
            ledger.advanceTo(step.at());
            ledger.act(step.actor(), step.command());
        }
        return ledger;
    }

    /**
     * Sends a command.
     *
     * @throws RefusedException where it is refused
     */
    HazardDecision act(Actor actor, HazardCommand command) {
        HazardDecision[] answer = new HazardDecision[1];
        RuntimeException[] failure = new RuntimeException[1];
        bus.<HazardCommand, HazardDecision>dispatch(
                GenericCommandMessage.<HazardCommand>asCommandMessage(command).withMetaData(actor.toMetadata()),
                (message, result) -> {
                    if (result.isExceptional()) {
                        failure[0] = (RuntimeException) result.exceptionResult();
                    } else {
                        answer[0] = result.getPayload();
                    }
                });
        if (failure[0] != null) {
            throw failure[0];
        }
        return answer[0];
    }

    /** Lets time pass: every deadline until then fires, each in its own unit of work. */
    void advanceTo(Instant moment) {
        deadlines.advanceTimeTo(
                moment,
                (scope, message) -> DefaultUnitOfWork.startAndGet(message).execute(() -> {
                    try {
                        repository.send(message, scope);
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                }));
    }

    /** Lets a deadline fire out of its time, as a scheduler may after a restart. */
    void fire(String deadline, Object payload) {
        DeadlineMessage<Object> message = new GenericDeadlineMessage<>(deadline, payload);
        DefaultUnitOfWork.startAndGet(message).execute(() -> {
            try {
                repository.send(message, new AggregateScopeDescriptor("Hazard", HazardFixture.H1.raw()));
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** The events of a hazard, in order. */
    List<HazardEvent> events(HazardId hazard) {
        return messages(hazard).stream()
                .map(message -> (HazardEvent) message.getPayload())
                .toList();
    }

    /** The events of the hazard of the stories, with who acted. */
    List<? extends EventMessage<?>> messages(HazardId hazard) {
        return store.readEvents(hazard.raw()).asStream().toList();
    }

    /** The events of one kind of the hazard of the stories. */
    <E extends HazardEvent> List<E> all(Class<E> kind) {
        return events(HazardFixture.H1).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
