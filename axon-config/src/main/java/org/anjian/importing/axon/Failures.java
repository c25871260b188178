package org.anjian.importing.axon;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Reads what a failed command says about its cause. */
final class Failures {

    private static final int DEEPEST = 20;

    // Connection, transaction rollback, resources, operator intervention, system error.
    private static final Set<String> OUTAGES = Set.of("08", "40", "53", "57", "58");
    private static final String UNIQUE_VIOLATION = "23505";

    private Failures() {}

    /** The refusal somewhere among the causes: thrown in this node, or carried as details from another. */
    static @Nullable Refusal refusalIn(Throwable failure) {
        return first(failure, cause -> switch (cause) {
            case RefusedException refused -> refused.refusal();
            case HandlerExecutionException remote ->
                (Refusal) remote.getDetails().filter(Refusal.class::isInstance).orElse(null);
            default -> null;
        });
    }

    /** Whether somebody else was first: the second try sees what the other one did. */
    static boolean isRace(Throwable failure) {
        return any(failure, cause -> switch (cause) {
            case ConcurrencyException race -> true;
            case SQLException sql -> UNIQUE_VIOLATION.equals(sql.getSQLState());
            default -> false;
        });
    }

    /** Whether a part of the system is down, whatever the command says. */
    static boolean isOutage(Throwable failure) {
        return any(failure, cause -> switch (cause) {
            case NoHandlerForCommandException starting -> true;
            case AxonServerException server -> true;
            case TransientDataAccessException data -> true;
            case DataAccessResourceFailureException data -> true;
            case TransactionException transaction -> true;
            case IOException network -> true;
            case TimeoutException late -> true;
            case InterruptedException stopping -> true;
            case SQLException sql ->
                sql.getSQLState() != null && OUTAGES.stream().anyMatch(sql.getSQLState()::startsWith);
            default -> false;
        });
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return first(failure, cause -> test.test(cause) ? cause : null) != null;
    }

    private static <T> @Nullable T first(Throwable failure, Function<Throwable, @Nullable T> found) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            T result = found.apply(cause);
            if (result != null) {
                return result;
            }
        }
        return null;
    }
}
