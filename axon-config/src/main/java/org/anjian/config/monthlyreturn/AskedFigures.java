package org.anjian.config.monthlyreturn;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.query.ComputeMonth;
import org.anjian.command.monthlyreturn.MonthFigures;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Has the read side compute figures, over the query bus, so that the nodes of both sides may be apart. In a thread of its own: the
 * read side waits there for whoever is appending, and would keep everybody waiting for the transaction of the command.
 */
final class AskedFigures implements MonthFigures, AutoCloseable {

    private final QueryGateway queries;
    private final ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor();

    AskedFigures(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public ComputedFigures of(ReturnFilter filter) {
        GenericMessage<ComputeMonth> question = new GenericMessage<>(
                new ComputeMonth(filter), Actor.system(filter.region()).toMetadata());
        try {
            return CompletableFuture.supplyAsync(
                            () -> queries.query(question, ComputedFigures.class).join(), apart)
                    .join();
        } catch (CompletionException failed) {
            throw unwrapped(failed);
        }
    }

    private static RuntimeException unwrapped(CompletionException failed) {
        Throwable cause = failed;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : failed;
    }

    @Override
    public void close() {
        apart.close();
    }
}
