package org.anjian.graphql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RequestRefusal;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses variables of more values than any form has, before each of them is coerced. */
final class VariableLimit implements WebGraphQlInterceptor {

    private final int most;

    VariableLimit(int most) {
        this.most = most;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return isWithin(request.getVariables())
                ? chain.next(request)
                : RefusedExecutions.of(request, Refusal.of(RequestRefusal.QUERY_TOO_LARGE, "variables"));
    }

    private boolean isWithin(Map<String, Object> variables) {
        Deque<Object> open = new ArrayDeque<>();
        open.add(variables);
        int values = 0;
        while (!open.isEmpty()) {
            Iterable<?> within =
                    switch (open.poll()) {
                        case Map<?, ?> object -> object.values();
                        case Iterable<?> list -> list;
                        default -> List.of();
                    };
            for (Object value : within) {
                values++;
                if (values > most) {
                    return false;
                }
                if (value != null) {
                    open.add(value);
                }
            }
        }
        return true;
    }
}
