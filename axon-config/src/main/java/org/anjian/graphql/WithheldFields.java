package org.anjian.graphql;

import graphql.ExecutionResult;
import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what is withheld from what is not there: a field above the clearance of who asks is null, and the answer names it with its level
 * in {@code extensions.withheld}. The read side has taken it out before; here it is said.
 */
final class WithheldFields extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(WithheldFields.class);
    private static final String VIEW = "View";

    /** What stands in a document for what was taken out of it. */
    private static final Set<Object> NOTHINGS = Set.of(false, 0, 0L, 0d, List.of(), Map.of());

    private final ReadFilter reading;
    private final Map<String, Class<?>> documents;

    /** What was withheld in one answer: the levels by the paths. */
    private record Withheld(Map<String, Level> byPath) implements InstrumentationState {

        Withheld() {
            this(new ConcurrentHashMap<>());
        }
    }

    WithheldFields(Permissions permissions, ReadFilter reading) {
        this.reading = reading;
        this.documents = permissions.tables().stream()
                .map(PermissionTable::entries)
                .flatMap(entries -> entries.keySet().stream())
                .filter(document -> document.getSimpleName().endsWith(VIEW))
                .collect(Collectors.toMap(WithheldFields::typeName, Function.identity(), (one, same) -> one));
    }

    private static String typeName(Class<?> document) {
        String name = document.getSimpleName();
        return name.substring(0, name.length() - VIEW.length());
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(new Withheld());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        Actor actor = environment.getGraphQlContext().get(Questions.ACTOR);
        Level withheld = actor == null ? null : withheld(environment, actor);
        if (withheld == null) {
            return fetcher;
        }
        ((Withheld) state)
                .byPath()
                .put(pathOf(environment.getExecutionStepInfo().getPath()), withheld);
        return GraphQLTypeUtil.isNonNull(environment.getFieldType()) ? fetcher : nothing(fetcher, environment);
    }

    /** Null in any case; what should have been taken out before it came here is a fault of ours. */
    private static DataFetcher<?> nothing(DataFetcher<?> fetcher, DataFetchingEnvironment field) {
        return environment -> {
            Object value = fetcher.get(environment);
            if (value != null && !NOTHINGS.contains(value)) {
                LOG.error(
                        "withheld late: {}.{} came as far as the surface, which answered null",
                        ((GraphQLNamedType) field.getParentType()).getName(),
                        field.getFieldDefinition().getName());
            }
            return null;
        };
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Map<String, Level> withheld = ((Withheld) state).byPath();
        if (withheld.isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        List<Map<String, String>> told = new TreeMap<>(withheld)
                .entrySet().stream()
                        .map(field -> Map.of(
                                "path",
                                field.getKey(),
                                "level",
                                field.getValue().name()))
                        .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.addExtension("withheld", told)));
    }

    /** The level of the field that is fetched; null where the reader is cleared for it. */
    private @Nullable Level withheld(DataFetchingEnvironment environment, Actor actor) {
        Object source = environment.getSource();
        if (source == null) {
            return null;
        }
        String field = environment.getFieldDefinition().getName();
        Class<?> named = documents.get(((GraphQLNamedType) environment.getParentType()).getName());
        Class<?> fields = named == null ? source.getClass() : named;
        Class<?> enclosing = fields.getEnclosingClass();
        Class<?> document = enclosing == null ? fields : enclosing;
        return FieldLevels.of(fields)
                .levelOf(field)
                .filter(level -> level != Level.PUBLIC)
                .filter(level -> clearance(source, document, actor)
                        .filter(clearance -> !clearance.allows(level))
                        .isPresent())
                .orElse(null);
    }

    private Optional<Clearance> clearance(Object source, Class<?> document, Actor actor) {
        return reading.reach(actor, document).map(covered -> covered.clearance(source));
    }

    /** The path without the places in lists: what is withheld of one is withheld of each. */
    private static String pathOf(ResultPath path) {
        return path.getKeysOnly().stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
