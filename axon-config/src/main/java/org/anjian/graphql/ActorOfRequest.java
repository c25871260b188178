package org.anjian.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.security.ActorAuthentication;
import org.anjian.security.NamedDelegation;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;

/**
 * Hands the authenticated actor to every data fetcher, under the context key {@value #ACTOR}. Over a socket, which outlives
 * delegations, it is decided anew for every operation and every message on whose behalf.
 */
final class ActorOfRequest implements WebSocketGraphQlInterceptor {

    static final String ACTOR = "actor";

    private final ActingForOthers acting;

    ActorOfRequest(ActingForOthers acting) {
        this.acting = acting;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        Object named = payload.get(NamedDelegation.KEY);
        if (named != null) {
            session.getAttributes().put(NamedDelegation.KEY, named);
        }
        return Mono.empty();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Actor actor;
        try {
            actor = actor(request);
        } catch (RuntimeException failure) {
            Optional<Refusal> refusal = Refusals.of(failure);
            if (refusal.isPresent() && !refusal.get().code().equals(InputRefusal.NOT_AUTHENTICATED.name())) {
                return RefusedExecutions.of(request, refusal.get());
            }
            throw failure;
        }
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(ACTOR, actor)).build());
        return actor.onBehalf() == null
                ? chain.next(request)
                : chain.next(request).map(response -> WhileDelegated.messages(response, actor, acting));
    }

    private Actor actor(WebGraphQlRequest request) {
        Actor actor = current();
        if (!(request instanceof WebSocketGraphQlRequest socket)) {
            return actor;
        }
        Object value = socket.getSessionInfo().getAttributes().get(NamedDelegation.KEY);
        Optional<String> named = NamedDelegation.of(value == null ? List.of() : List.of(value));
        if (actor.onBehalf() == null) {
            return named.map(delegation -> acting.actor(actor, delegation)).orElse(actor);
        }
        if (named.filter(other -> !other.equals(actor.onBehalf().delegation())).isPresent()) {
            throw new RefusedException(InputRefusal.MALFORMED, NamedDelegation.KEY);
        }
        acting.requireStill(actor);
        return actor;
    }

    private static Actor current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authenticated) {
            return authenticated.actor();
        }
        throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
    }
}
