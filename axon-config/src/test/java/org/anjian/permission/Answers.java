package org.anjian.permission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Asks questions of the schema in the name of any actor. */
final class Answers {

    private final ExecutionGraphQlService service;
    private final AtomicInteger asked = new AtomicInteger();

    Answers(ExecutionGraphQlService service) {
        this.service = service;
    }

    /** The whole answer: data, and the errors as a client is told. */
    Answer ask(SchemaQuestion question, Target target, Actor reader) {
        Map<String, Object> variables = question.variables(target);
        return answer(question, question.document(variables), variables, reader);
    }

    /** Whether a question with these arguments is answered, or how it is refused. */
    Answer askBriefly(SchemaQuestion question, Map<String, Object> variables, Actor reader) {
        return answer(question, question.briefDocument(variables), variables, reader);
    }

    private Answer answer(SchemaQuestion question, String document, Map<String, Object> variables, Actor reader) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), String.valueOf(asked.incrementAndGet()), null);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of("actor", reader)).build());
        ExecutionGraphQlResponse response = service.execute(request).block();
        if (response == null
                || response.getErrors().stream()
                        .anyMatch(error -> !error.getExtensions().containsKey("code"))) {
            throw new AssertionError(question.name() + " cannot be asked: "
                    + (response == null ? "no answer" : response.getErrors()) + "\n" + request);
        }
        return new Answer(
                response.getData(),
                response.getErrors().stream()
                        .map(error -> new TreeMap<>(error.getExtensions()) + error.getPath())
                        .toList(),
                withheld(response));
    }

    private static Set<String> withheld(ExecutionGraphQlResponse response) {
        Collection<?> fields = (Collection<?>) response.getExtensions().getOrDefault("withheld", List.of());
        return fields.stream()
                .map(field -> (Map<?, ?>) field)
                .map(field -> field.get("path") + " " + field.get("level"))
                .collect(Collectors.toSet());
    }

    /**
     * What a client is told.
     *
     * @param errors the extensions of each error, and its path
     * @param withheld the paths of the fields that are withheld, each with its level
     */
    record Answer(Object data, List<String> errors, Set<String> withheld) {

        @Override
        public String toString() {
            return data + " " + errors;
        }
    }
}
