package org.anjian.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.util.List;
import org.anjian.api.refusal.Refusal;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Mono;

/** Answers a GraphQL request without executing it. */
public final class RefusedExecutions {

    private RefusedExecutions() {}

    /** The answer that says why. */
    public static Mono<WebGraphQlResponse> of(WebGraphQlRequest request, Refusal refusal) {
        ExecutionInput input = request.toExecutionInput();
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .errors(List.of(RefusalErrors.error(refusal)))
                .build();
        return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
    }
}
