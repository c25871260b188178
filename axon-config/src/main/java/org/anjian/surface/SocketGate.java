package org.anjian.surface;

import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.graphql.RefusedExecutions;
import org.anjian.query.web.CallerBudgets;
import org.anjian.security.ActorAuthentication;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;

/** What comes over a socket is counted as what comes by itself: one login may be followed by any number of operations. */
final class SocketGate implements WebGraphQlInterceptor {

    private final CallerBudgets budgets;

    SocketGate(CallerBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request instanceof WebSocketGraphQlRequest && !isAdmitted()
                ? RefusedExecutions.of(request, Refusal.of(RequestRefusal.TOO_MANY_REQUESTS, null))
                : chain.next(request);
    }

    private boolean isAdmitted() {
        return !(SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication caller)
                || budgets.take(caller.actor().id()).admitted();
    }
}
