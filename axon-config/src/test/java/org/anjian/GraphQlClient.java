package org.anjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.anjian.security.NamedDelegation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the node's GraphQL endpoint, as one demo user. */
public final class GraphQlClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI endpoint;
    private final String authorization;
    private final List<String> delegations;

    private GraphQlClient(URI endpoint, String authorization, List<String> delegations) {
        this.endpoint = endpoint;
        this.authorization = authorization;
        this.delegations = delegations;
    }

    /** A client for the demo user of that role. */
    public static GraphQlClient as(Role role, DemoUsers users, int port) {
        return as(
                users.all().stream()
                        .filter(candidate -> candidate.actor().role() == role)
                        .findFirst()
                        .orElseThrow(),
                port);
    }

    /** A client for the demo user of that account. */
    public static GraphQlClient as(String account, DemoUsers users, int port) {
        return as(
                users.all().stream()
                        .filter(candidate -> candidate.actor().id().equals(account))
                        .findFirst()
                        .orElseThrow(),
                port);
    }

    /** A client for one demo user. */
    public static GraphQlClient as(DemoUser user, int port) {
        String pair = user.actor().id() + ":" + user.password();
        return with(port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** A client with that Authorization header; none where it is empty. */
    public static GraphQlClient with(int port, String authorization) {
        return new GraphQlClient(URI.create("http://127.0.0.1:" + port + "/graphql"), authorization, List.of());
    }

    /** The same client, asking on behalf of another: with one header for each of these. */
    public GraphQlClient onBehalf(String... named) {
        return new GraphQlClient(endpoint, authorization, List.of(named));
    }

    /** The Authorization header. */
    public String authorization() {
        return authorization;
    }

    /** Sends a document with variables and returns the whole answer. */
    public JsonNode send(String document, Map<String, ?> variables) {
        return JSON.readTree(post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)))
                .body());
    }

    /** Sends a mutation with one input and returns the whole answer. */
    public JsonNode mutate(String name, Map<String, ?> input, String selection) {
        String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Input";
        return send(
                "mutation($input: " + type + "!) { " + name + "(input: $input) { " + selection + " } }",
                Map.of("input", input));
    }

    /** Posts a raw body and returns the HTTP answer. */
    public HttpResponse<String> post(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        delegations.forEach(delegation -> request.header(NamedDelegation.KEY, delegation));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
