package org.anjian.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.Directive;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.past.PastMoment;
import org.anjian.api.past.query.FindPastMoment;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The directive {@code @asOf} of an operation: finds the moment, lets every field ask as of it, and tells it with the answer. A
 * field that knows the present only is refused.
 */
final class AsOfOperations extends SimplePerformantInstrumentation {

    static final String DIRECTIVE = "asOf";

    private final ObjectProvider<Questions> questions;

    AsOfOperations(ObjectProvider<Questions> questions) {
        this.questions = questions;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext operation = parameters.getExecutionContext();
        List<Directive> directives = operation.getOperationDefinition().getDirectives(DIRECTIVE);
        if (!directives.isEmpty()) {
            askAsOf(directives.getFirst(), operation);
        }
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()
                || momentOf(parameters.getEnvironment().getGraphQlContext()) == null) {
            return fetcher;
        }
        String field = parameters.getEnvironment().getField().getName();
        boolean root = parameters.getEnvironment().getParentType() instanceof GraphQLNamedType type
                && type.getName()
                        .equals(parameters
                                .getExecutionContext()
                                .getGraphQLSchema()
                                .getQueryType()
                                .getName());
        return !root || AsOfFields.ALL.contains(field) || field.startsWith("__")
                ? fetcher
                : environment -> {
                    throw new RefusedException(InputRefusal.NOT_OF_THE_PAST, field);
                };
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        PastMoment moment = momentOf(parameters.getGraphQLContext());
        return CompletableFuture.completedFuture(
                moment == null ? result : result.transform(builder -> builder.addExtension(DIRECTIVE, told(moment))));
    }

    private void askAsOf(Directive directive, ExecutionContext operation) {
        GraphQLContext context = operation.getGraphQLContext();
        Actor actor = context.get(ActorOfRequest.ACTOR);
        Map<String, Object> arguments = ValuesResolver.getArgumentValues(
                operation.getGraphQLSchema().getDirective(DIRECTIVE).getArguments(),
                directive.getArguments(),
                operation.getCoercedVariables(),
                context,
                operation.getLocale());
        try {
            FindPastMoment query = new FindPastMoment(
                    (Long) arguments.get("position"),
                    (Instant) arguments.get("recorded"),
                    (Instant) arguments.get("occurred"),
                    (LocalDate) arguments.get("day"));
            PastMoment moment =
                    questions.getObject().ask(query, PastMoment.class, actor).join();
            context.put(ActorOfRequest.ACTOR, actor.asOf(moment));
        } catch (RuntimeException failure) {
            throw Refusals.of(failure)
                    .<RuntimeException>map(refusal -> new AbortExecutionException(
                            List.of(RefusalErrors.error(refusal.field() == null ? refusal.on(DIRECTIVE) : refusal))))
                    .orElse(failure);
        }
    }

    private static @Nullable PastMoment momentOf(GraphQLContext context) {
        return context.get(ActorOfRequest.ACTOR) instanceof Actor actor ? actor.past() : null;
    }

    /** As the arguments of the directive are written, so that the same is asked again by handing them back. */
    private static Map<String, Object> told(PastMoment moment) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (moment.position() != null) {
            told.put("position", moment.position());
        }
        if (moment.recorded() != null) {
            told.put("recorded", moment.recorded().toString());
        }
        if (moment.occurred() != null) {
            told.put("occurred", moment.occurred().toString());
        }
        told.put("day", LegalTime.dayOf(moment.now()).toString());
        return told;
    }
}
