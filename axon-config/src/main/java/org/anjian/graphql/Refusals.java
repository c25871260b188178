package org.anjian.graphql;

import java.sql.SQLException;
import java.util.Optional;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Finds the refusal behind an exception, however deep the buses have wrapped it. */
public final class Refusals {

    /** A character that PostgreSQL does not keep. */
    private static final String NO_TEXT = "22021";

    private Refusals() {}

    /** The refusal, or empty where the exception is a fault of ours. */
    public static Optional<Refusal> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Refusal> refusal = ofOne(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> ofOne(Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> Optional.of(refused.refusal());
            case HandlerExecutionException execution ->
                execution.<Object>getDetails().filter(Refusal.class::isInstance).map(Refusal.class::cast);
            case AggregateDeletedException deleted -> Optional.of(Refusal.of(InputRefusal.NO_SUCH_RECORD, null));
            case AggregateNotFoundException missing -> Optional.of(Refusal.of(InputRefusal.NO_SUCH_RECORD, null));
            case AggregateStreamCreationException taken -> Optional.of(Refusal.of(InputRefusal.ALREADY_RECORDED, null));
            case ConcurrencyException race -> Optional.of(Refusal.of(InputRefusal.CONCURRENT_CHANGE, null));
            case NoHandlerForCommandException none -> Optional.of(Refusal.of(InputRefusal.NOT_SERVED_HERE, null));
            case NoHandlerForQueryException none -> Optional.of(Refusal.of(InputRefusal.NOT_SERVED_HERE, null));
            case CannotCreateTransactionException down ->
                Optional.of(Refusal.of(InputRefusal.TEMPORARILY_UNAVAILABLE, null));
            case TransientDataAccessException down ->
                Optional.of(Refusal.of(InputRefusal.TEMPORARILY_UNAVAILABLE, null));
            case SQLException text
            when NO_TEXT.equals(text.getSQLState()) -> Optional.of(Refusal.of(InputRefusal.MALFORMED, null));
            case SQLException lost
            when isConnectionLost(lost) -> Optional.of(Refusal.of(InputRefusal.TEMPORARILY_UNAVAILABLE, null));
            default -> Optional.empty();
        };
    }

    /** Whether the database went away: the outcome is not known, and the same command id tells it later. */
    private static boolean isConnectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                // the pool's own words about a connection that it found broken; it gives no state
                ? "Connection is closed".equals(failure.getMessage())
                : state.startsWith("08") || state.startsWith("57P");
    }
}
