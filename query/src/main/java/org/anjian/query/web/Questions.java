package org.anjian.query.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.query.readmodel.DocumentJson;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;

/** Sends queries in the name of an actor. */
public final class Questions {

    /** The key of the GraphQL context under which the security layer puts the actor. */
    public static final String ACTOR = "actor";

    private final QueryGateway gateway;
    private final DocumentJson json;

    public Questions(QueryGateway gateway, DocumentJson json) {
        this.gateway = gateway;
        this.json = json;
    }

    /** The one answer; null where there is none. */
    public <R> CompletableFuture<R> ask(Object query, Class<R> answer, Actor actor) {
        return gateway.query(by(actor, query), answer);
    }

    /** Several answers. */
    public <R> CompletableFuture<List<R>> askForMany(Object query, Class<R> answer, Actor actor) {
        return gateway.query(by(actor, query), ResponseTypes.multipleInstancesOf(answer));
    }

    /** The answer, and its changes. */
    public <R> SubscriptionQueryResult<R, R> watch(Object query, Class<R> answer, Actor actor) {
        return gateway.subscriptionQuery(by(actor, query), answer, answer);
    }

    /** One page of a list, as its arguments in the schema say. */
    public <F, R> CompletableFuture<R> list(
            DataFetchingEnvironment environment, Class<F> filter, Listed<F> query, Class<R> answer, Actor actor) {
        return ask(
                query.of(
                        filter(environment, filter),
                        PageRequest.of(environment.getArgument("first"), environment.getArgument("after")),
                        counted(environment),
                        position(environment.getArgument("position"))),
                answer,
                actor);
    }

    /** The filter of a list or of a statistic; where none is given, one that says nothing. */
    public <F> F filter(DataFetchingEnvironment environment, Class<F> type) {
        Object filter = environment.getArgument("filter");
        return json.mapper().convertValue(filter == null ? Map.of() : filter, type);
    }

    /**
     * An input object of the schema as a record of the contract, which checks its own shape.
     *
     * @param absent what counts where the argument is not given
     */
    public <T> T input(DataFetchingEnvironment environment, String argument, Class<T> type, T absent) {
        Object input = environment.getArgument(argument);
        return input == null ? absent : json.mapper().convertValue(input, type);
    }

    /** An input object that the schema requires, as a record of the contract, which checks its own shape. */
    public <T> T input(DataFetchingEnvironment environment, String argument, Class<T> type) {
        return json.mapper().convertValue(environment.<Object>getArgument(argument), type);
    }

    /** Whether the total of a connection is asked for. */
    public static boolean counted(DataFetchingEnvironment environment) {
        return environment.getSelectionSet().contains("totalCount");
    }

    /** A position that a client hands back. */
    public static @Nullable Position position(@Nullable String text) {
        return text == null ? null : Position.parse(text);
    }

    private static Message<Object> by(Actor actor, Object query) {
        return new GenericMessage<>(query, actor.toMetadata());
    }

    /** The query for a list. */
    @FunctionalInterface
    public interface Listed<F> {

        /** The query. */
        Object of(F filter, PageRequest page, boolean counted, @Nullable Position position);
    }
}
