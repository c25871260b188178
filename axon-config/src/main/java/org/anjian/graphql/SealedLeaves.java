package org.anjian.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Filed;
import org.anjian.api.person.PersonalText;
import org.anjian.api.seal.Shut;
import org.anjian.query.seal.SealedReading;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes out of every answer the mention of what is sealed from who asks: records of another life name it by its id or number, in their
 * fields, their events and the sentences about them. What is sealed itself is in no answer before it comes here.
 */
final class SealedLeaves extends SimplePerformantInstrumentation {

    private static final String SHUT = SealedLeaves.class.getName();

    /** What is a text in the schema and may name a record, or tell who somebody is. */
    private static final Set<String> TEXTS = Set.of("ID", "String", "JSON", "PersonalText");

    private final ObjectProvider<SealedReading> seals;

    SealedLeaves(ObjectProvider<SealedReading> seals) {
        this.seals = seals;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        Actor actor = parameters.getExecutionContext().getGraphQLContext().get(Questions.ACTOR);
        Shut shut = seals.getObject().shutTo(actor);
        if (!shut.isNothing()) {
            parameters.getExecutionContext().getGraphQLContext().put(SHUT, shut);
        }
        return null;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        Shut shut = parameters.getExecutionContext().getGraphQLContext().get(SHUT);
        if (shut == null) {
            return fetcher;
        }
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(parameters.getField().getType());
        return type instanceof GraphQLScalarType && TEXTS.contains(type.getName())
                ? environment -> {
                    boolean file = environment.getSource() instanceof Filed filed
                            && shut.files().contains(filed.sha256());
                    Object value = fetcher.get(environment);
                    return value instanceof CompletionStage<?> later
                            ? later.thenApply(found -> masked(found, file, shut))
                            : masked(value, file, shut);
                }
                : fetcher;
    }

    private static @Nullable Object masked(@Nullable Object value, boolean file, Shut shut) {
        return switch (value) {
            case null -> null;
            case PersonalText text ->
                shut.persons().contains(text.person().raw()) ? PersonalText.sealed(text.person()) : text;
            case Map<?, ?> fields -> shut.maskedValue(fields);
            case Collection<?> several ->
                several.stream().map(each -> masked(each, file, shut)).toList();
            // Ids are values of their own, which are written as their texts.
            default -> {
                String text = value.toString();
                String rest = file ? Shut.MASK : shut.masked(text);
                yield rest.equals(text) ? value : rest;
            }
        };
    }
}
