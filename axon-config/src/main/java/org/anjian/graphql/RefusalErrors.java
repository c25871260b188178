package org.anjian.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.anjian.api.refusal.Refusal;
import org.anjian.query.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;

/** Turns refusals into GraphQL errors with code, field and rule; a fault becomes an opaque error with a number to find in the log. */
final class RefusalErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalErrors.class);

    RefusalErrors() {
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return Refusals.of(failure)
                .map(refusal -> refused(refusal, environment))
                .orElseGet(() -> fault(failure, environment));
    }

    private static GraphQLError refused(Refusal given, DataFetchingEnvironment environment) {
        Refusal refusal = given.field() == null ? given.on(subject(environment)) : given;
        return GraphqlErrorBuilder.newError(environment)
                .message(refusal.zh() + " / " + refusal.en())
                .errorType(errorType(refusal))
                .extensions(RefusalResponses.extensions(refusal))
                .build();
    }

    /** The error of a refusal that concerns a whole operation. */
    static GraphQLError error(Refusal refusal) {
        return GraphqlErrorBuilder.newError()
                .message("%s / %s", refusal.zh(), refusal.en())
                .errorType(errorType(refusal))
                .extensions(RefusalResponses.extensions(refusal))
                .build();
    }

    /** Where a refusal is about no single value, the field is the one that names the record, or the query itself. */
    private static String subject(DataFetchingEnvironment environment) {
        Object input = environment.getArguments().getOrDefault("input", environment.getArguments());
        return input instanceof Map<?, ?> fields
                ? fields.keySet().stream()
                        .map(String::valueOf)
                        .filter(name -> name.equals("id") || (name.endsWith("Id") && !name.equals("commandId")))
                        .findFirst()
                        .orElse(environment.getField().getName())
                : environment.getField().getName();
    }

    private static ErrorType errorType(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID, CONFLICT -> ErrorType.BAD_REQUEST;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case UNAVAILABLE -> ErrorType.INTERNAL_ERROR;
        };
    }

    private static GraphQLError fault(Throwable failure, DataFetchingEnvironment environment) {
        String incident = environment.getGraphQlContext().getOrDefault(RequestId.KEY, RequestId.current());
        LOG.error("Incident {}: {} failed", incident, environment.getField().getName(), failure);
        return GraphqlErrorBuilder.newError(environment)
                .message("系统内部错误 / Internal error")
                .errorType(ErrorType.INTERNAL_ERROR)
                .extensions(Map.of("code", "UNAVAILABLE", "reason", "INTERNAL", "incident", incident))
                .build();
    }
}
