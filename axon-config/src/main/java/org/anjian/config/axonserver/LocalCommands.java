package org.anjian.config.axonserver;

import io.grpc.StatusRuntimeException;
import java.util.Optional;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.command.duplicate.Beginnings;
import org.anjian.graphql.Refusals;
import org.axonframework.axonserver.connector.event.util.GrpcExceptionParser;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Handles the commands that Axon Server sends to this node. Exceptions do not survive the way back, so what the sender of
 * a command would do on PostgreSQL is done here: a command that lost a race is decided again, and a failure that means
 * something to the client becomes a refusal.
 */
final class LocalCommands extends SimpleCommandBus {

    private static final int ATTEMPTS = 8;

    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();
    private final EventStore store;

    LocalCommands(Builder builder, EventStore store) {
        super(builder);
        this.store = store;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        attempt(command, handler, callback, 1);
    }

    private <C, R> void attempt(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int attempt) {
        CommandCallback<C, R> judge = (message, result) -> {
            if (!result.isExceptional()) {
                callback.onResult(message, result);
                return;
            }
            Throwable failure = result.exceptionResult();
            if (!isRace(failure)) {
                callback.onResult(message, answer(failure, Refusals.of(failure)));
                return;
            }
            Optional<Refusal> duplicate = duplicate(command);
            if (duplicate.isPresent() || attempt == ATTEMPTS) {
                Refusal refusal = duplicate.orElse(Refusal.of(InputRefusal.CONCURRENT_CHANGE, null));
                callback.onResult(message, answer(failure, Optional.of(refusal)));
            } else {
                attempt(command, handler, callback, attempt + 1);
            }
        };
        super.handle(command, handler, judge);
    }

    /** Axon's connector does not translate the refusal of an append, so both forms are looked for. */
    static boolean isRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof StatusRuntimeException
                            && GrpcExceptionParser.parse(cause) instanceof ConcurrencyException) {
                return true;
            }
        }
        return false;
    }

    /** A record that was to begin may lose its race for ever, because it has begun already. */
    private Optional<Refusal> duplicate(CommandMessage<?> command) {
        return Beginnings.refusalOfDuplicate(command.getPayload())
                .filter(code -> store.lastSequenceNumberFor(
                                targets.resolveTarget(command).getIdentifier())
                        .isPresent())
                .map(code -> Refusal.of(code, null));
    }

    private static <R> CommandResultMessage<R> answer(Throwable failure, Optional<Refusal> refusal) {
        return new GenericCommandResultMessage<>(
                refusal.<Throwable>map(known -> new CommandExecutionException(failure.getMessage(), failure, known))
                        .orElse(failure));
    }
}
