package org.anjian.graphql;

import java.util.Map;
import org.anjian.query.web.RequestId;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Hands the number of the request to the execution, whose fetchers may run in other threads. */
final class RequestOfExecution implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String id = RequestId.current();
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(RequestId.KEY, id)).build());
        return chain.next(request);
    }
}
