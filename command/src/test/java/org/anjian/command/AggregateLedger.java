package org.anjian.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.deadline.StubDeadlineManager;

/**
 * A ledger of one kind of record in memory, with the real aggregate and the real deadlines, for tests that walk random
 * sequences of commands.
 */
public final class AggregateLedger<T> {

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StubDeadlineManager deadlines;
    private final Repository<T> repository;

    /**
     * @param now when the story begins
     * @param beginnings makes what handles the commands that begin records
     * @param resources what handlers take besides the command
     */
    public AggregateLedger(
            Class<T> type, Instant now, Function<Repository<T>, Object> beginnings, Object... resources) {
        deadlines = new StubDeadlineManager(now.atZone(LegalTime.ZONE));
        List<Object> all = new ArrayList<>(List.of(resources));
        all.add(Contexts.permissions());
        all.add(deadlines);
        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(type), new SimpleResourceParameterResolverFactory(all));
        repository = EventSourcingRepository.builder(type)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                Actor.ID,
                Actor.ROLE,
                Actor.ORGANISATION,
                Actor.JURISDICTION,
                OnBehalf.PRINCIPAL,
                OnBehalf.DELEGATION)));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .build()
                .subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(beginnings.apply(repository), parameters).subscribe(bus);
    }

    /** Sends a command; false where it was refused. */
    public boolean accepts(Actor actor, Command command) {
        try {
            act(actor, command);
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    /**
     * Sends a command, and returns its answer.
     *
     * @throws RefusedException where it is refused
     */
    public Object act(Actor actor, Command command) {
        Object[] answer = new Object[1];
        RuntimeException[] failure = new RuntimeException[1];
        bus.dispatch(
                GenericCommandMessage.<Command>asCommandMessage(command).withMetaData(actor.toMetadata()),
                (sent, result) -> {
                    switch (result.isExceptional() ? result.exceptionResult() : null) {
                        case null -> answer[0] = result.getPayload();
                        case RefusedException refused -> failure[0] = refused;
                        case Throwable unexpected ->
                            failure[0] = new IllegalStateException(command.toString(), unexpected);
                    }
                });
        if (failure[0] != null) {
            throw failure[0];
        }
        return answer[0];
    }

    /** Lets time pass: every deadline until then fires, each in its own unit of work. */
    public void advanceTo(Instant moment) {
        deadlines.advanceTimeTo(moment, this::fire);
    }

    /** Lets a deadline fire, be it out of its time, as a scheduler may after a restart. */
    public void fire(ScopeDescriptor scope, DeadlineMessage<?> message) {
        DefaultUnitOfWork.startAndGet(message).execute(() -> {
            try {
                repository.send(message, scope);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** The events of a record with who acted, oldest first. */
    public List<? extends EventMessage<?>> messagesOf(String id) {
        return store.readEvents(id).asStream().toList();
    }

    /** The events of a record, oldest first. */
    public List<Object> eventsOf(String id) {
        return messagesOf(id).stream().<Object>map(EventMessage::getPayload).toList();
    }
}
