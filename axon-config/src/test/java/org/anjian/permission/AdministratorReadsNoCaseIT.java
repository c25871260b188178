package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.NodeForTests;
import org.anjian.config.AnjianProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Whoever operates the system reads no case: the operator's token opens operations, and no question and no path that answers for records. */
@NodeForTests
class AdministratorReadsNoCaseIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int NOT_AUTHENTICATED = 401;

    /** What is open to everybody is no secret from the operator; the rest of these tells of the node. */
    private static final List<String> OPEN = List.of("/public", "/operations", "/graphiql", "/webjars", "/error");

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<SchemaQuestion> questions;
    private final RequestMappingHandlerMapping mappings;
    private final Path data;

    @LocalServerPort
    private int port;

    @Autowired
    AdministratorReadsNoCaseIT(
            GraphQlSource source,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            AnjianProperties node) {
        this.questions = SchemaQuestion.all(source.schema());
        this.mappings = mappings;
        this.data = node.data();
    }

    @Test
    void no_question_is_answered_to_the_operator() throws IOException, InterruptedException {
        List<String> answered = new ArrayList<>();
        for (SchemaQuestion question : questions) {
            String asked = JSON.writeValueAsString(Map.of("query", question.briefDocument(Map.of())));
            HttpResponse<String> answer = send(request("/graphql")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(asked)));
            if (answer.statusCode() != NOT_AUTHENTICATED) {
                answered.add(question + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        assertThat(questions).hasSizeGreaterThan(100);
        assertThat(answered).isEmpty();
    }

    @Test
    void no_path_that_answers_for_records_is_open_to_the_operator() throws IOException, InterruptedException {
        Set<String> paths = new LinkedHashSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> paths.addAll(mapping.getPatternValues()));
        paths.removeIf(path -> OPEN.stream().anyMatch(path::startsWith));
        List<String> answered = new ArrayList<>();
        for (String path : paths) {
            String plain = path.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "any");
            HttpResponse<String> answer = send(request(plain).GET());
            if (answer.statusCode() != NOT_AUTHENTICATED) {
                answered.add(plain + ": " + answer.statusCode());
            }
        }
        assertThat(paths).hasSizeGreaterThan(8);
        assertThat(answered).isEmpty();
    }

    @Test
    void the_operator_is_told_of_the_node() throws IOException, InterruptedException {
        assertThat(send(request("/operations/jobs").GET()).statusCode()).isEqualTo(200);
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + Files.readString(data.resolve("operator.token"))
                                        .strip());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
