package org.anjian.graphql;

import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.security.ActorAuthentication;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;

/** Hands the authenticated actor to every data fetcher, under the context key {@value #ACTOR}. */
final class ActorOfRequest implements WebGraphQlInterceptor {

    static final String ACTOR = "actor";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Actor actor = current();
        request.configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of(ACTOR, actor)).build());
        return chain.next(request);
    }

    private static Actor current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication authenticated) {
            return authenticated.actor();
        }
        throw new RefusedException(InputRefusal.NOT_AUTHENTICATED);
    }
}
