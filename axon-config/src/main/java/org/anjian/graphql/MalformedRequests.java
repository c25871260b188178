package org.anjian.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives the errors of parsing, validation and the query limits the same form as every refusal. They arise before any data
 * fetcher, so the exception resolver never sees them.
 */
final class MalformedRequests implements WebGraphQlInterceptor {

    private static final Pattern ARGUMENT = Pattern.compile("argument '([\\w.\\[\\]]+)'|[Vv]ariable '?\\$?(\\w+)'?");
    private static final Pattern UNKNOWN_ENUM = Pattern.compile("enum|Literal value not in allowable values");

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> {
            List<GraphQLError> errors = response.getExecutionResult().getErrors();
            if (errors.stream().allMatch(MalformedRequests::hasCode)) {
                return response;
            }
            return response.transform(builder -> builder.errors(
                    errors.stream().map(MalformedRequests::withCode).toList()));
        });
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError withCode(GraphQLError error) {
        if (hasCode(error)) {
            return error;
        }
        String message = String.valueOf(error.getMessage());
        InputRefusal reason =
                UNKNOWN_ENUM.matcher(message).find() ? InputRefusal.UNKNOWN_VALUE : InputRefusal.MALFORMED;
        Map<String, Object> extensions = RefusalResponses.extensions(Refusal.of(reason, field(message)));
        return GraphqlErrorBuilder.newError()
                .message("%s / %s", reason.zh(), JsonWords.in(message))
                .locations(error.getLocations())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static @Nullable String field(String message) {
        Matcher argument = ARGUMENT.matcher(message);
        if (!argument.find()) {
            return null;
        }
        return argument.group(1) != null ? argument.group(1) : argument.group(2);
    }
}
