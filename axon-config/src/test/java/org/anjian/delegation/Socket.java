package org.anjian.delegation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL socket of a caller, by the protocol graphql-transport-ws. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private int operations;

    Socket(int port, String authorization, Map<String, String> headers, Map<String, ?> init) {
        WebSocket.Builder builder = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .connectTimeout(Duration.ofSeconds(20))
                .header("Authorization", authorization);
        headers.forEach(builder::header);
        socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                .join();
        send(Map.of("type", "connection_init", "payload", init));
    }

    /** Starts an operation; returns its id, which its messages have. */
    String start(String document, Map<String, ?> variables) {
        operations++;
        String id = "operation-" + operations;
        send(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
        return id;
    }

    /** All that came so far for an operation. */
    List<String> of(String operation) {
        return messages.stream()
                .filter(message -> message.contains("\"" + operation + "\""))
                .toList();
    }

    private void send(Map<String, ?> message) {
        socket.sendText(JSON.writeValueAsString(message), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
