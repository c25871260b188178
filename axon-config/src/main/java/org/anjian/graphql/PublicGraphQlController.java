package org.anjian.graphql;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.query.feed.Rendered;
import org.anjian.query.feed.web.Problems;
import org.anjian.query.feed.web.PublicAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The public's GraphQL over HTTP: in the address for whoever wants an answer that can be kept, or in the body. */
@RestController
public final class PublicGraphQlController {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final GraphQLSchema schema;
    private final WebGraphQlHandler handler;
    private final PublicAnswers answers;
    private final Rendered schemaFile;

    PublicGraphQlController(GraphQLSchema schema, byte[] schemaFile, WebGraphQlHandler handler, PublicAnswers answers) {
        this.schema = schema;
        this.schemaFile = Rendered.of(schemaFile, "text/plain;charset=UTF-8");
        this.handler = handler;
        this.answers = answers;
    }

    /** The schema: all that can be asked. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** The schema as a file: questions about it are not answered. */
    @GetMapping("/public/graphql/schema.graphqls")
    void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(schemaFile, request, response);
    }

    @GetMapping("/public/graphql")
    void inAddress(
            @RequestParam @Nullable String query,
            @RequestParam @Nullable String operationName,
            @RequestParam @Nullable String variables,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        try {
            if (query != null) {
                body.put("query", query);
            }
            if (operationName != null) {
                body.put("operationName", operationName);
            }
            if (variables != null) {
                body.put("variables", JSON.readValue(variables, FIELDS));
            }
        } catch (JacksonException malformed) {
            refused(FeedRefusal.BODY_MALFORMED, "variables", response);
            return;
        }
        answer(body, request, response);
    }

    @PostMapping("/public/graphql")
    void inBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> body;
        try {
            body = JSON.readValue(request.getInputStream(), FIELDS);
        } catch (JacksonException malformed) {
            refused(FeedRefusal.BODY_MALFORMED, "body", response);
            return;
        }
        answer(body, request, response);
    }

    private void answer(@Nullable Map<String, Object> body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (body == null || !(body.get("query") instanceof String query) || query.isBlank()) {
            refused(FeedRefusal.QUERY_MISSING, "query", response);
            return;
        }
        if (!(body.getOrDefault("variables", Map.of()) instanceof Map<?, ?>)
                || !(body.getOrDefault("operationName", "") instanceof String)) {
            refused(FeedRefusal.BODY_MALFORMED, "variables", response);
            return;
        }
        WebGraphQlRequest asked = new WebGraphQlRequest(
                URI.create(request.getRequestURL().toString()),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                body,
                UUID.randomUUID().toString(),
                Locale.ROOT);
        // requests run on virtual threads: waiting here holds nothing
        byte[] bytes = JSON.writeValueAsBytes(
                handler.handleRequest(asked).toFuture().join().toMap());
        answers.sendFresh(Rendered.of(bytes, MediaType.APPLICATION_JSON_VALUE), request, response);
    }

    private static void refused(FeedRefusal code, String field, HttpServletResponse response) throws IOException {
        Problems.write(response, Refusal.of(code, field));
    }
}
