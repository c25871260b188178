package org.anjian.config.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.region.RegionCode;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Has the read side compute what the write side puts into events, over the query bus, so that the nodes of both sides may be apart.
 * In a thread of its own: the read side waits there for whoever is appending, and would keep everybody waiting for the transaction
 * of the command.
 */
public final class ReadSide implements AutoCloseable {

    private final QueryGateway queries;
    private final ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor();

    ReadSide(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * The answer to a query that Anjian itself asks.
     *
     * @param region the jurisdiction of the record that it is asked for
     * @throws RuntimeException what the read side failed with
     */
    public <R> R ask(Object query, Class<R> answer, RegionCode region) {
        GenericMessage<Object> question =
                new GenericMessage<>(query, Actor.system(region).toMetadata());
        try {
            return CompletableFuture.supplyAsync(
                            () -> queries.query(question, answer).join(), apart)
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
