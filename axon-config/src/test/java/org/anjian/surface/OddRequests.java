package org.anjian.surface;

import graphql.schema.GraphQLSchema;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Requests of every kind that a node may be sent, by number: the same seed and number make the same request. */
public final class OddRequests {

    /**
     * Where a node answers, and how.
     *
     * @param path with variables in braces
     */
    public record Mapped(String method, String path) {}

    /**
     * What is sent.
     *
     * @param isHttp whether an answer is owed: whoever writes no HTTP may be hung up on
     */
    record Sent(String kind, byte[] bytes, boolean isHttp) {

        private static final int SHOWN = 700;

        @Override
        public String toString() {
            String text = new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.UTF_8);
            return kind + ": " + Written.JSON.of(text);
        }
    }

    private static final String JSON = "application/json";

    private final List<Mapped> mapped;
    private final List<String> readers;
    private final List<String> onlookers;
    private final List<String> strangers;
    private final OddQueries queries;
    private final OddQueries publicQueries;

    /**
     * @param readers the Authorization of those who only ask
     * @param onlookers the Authorization of those who may change nothing, and try
     * @param strangers an Authorization that is none
     */
    public OddRequests(
            List<Mapped> mapped,
            List<String> readers,
            List<String> onlookers,
            List<String> strangers,
            GraphQLSchema schema,
            GraphQLSchema publicSchema) {
        this.mapped = mapped;
        this.readers = readers;
        this.onlookers = onlookers;
        this.strangers = strangers;
        this.queries = new OddQueries(schema);
        this.publicQueries = new OddQueries(publicSchema);
    }

    Sent next(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> graphQl("question", reader(random), queries.question(random), random);
            case 5, 6 -> graphQl("command", onlooker(random), queries.command(random), random);
            case 7 -> graphQl("subscription", reader(random), queries.subscription(random), random);
            case 8 -> graphQl("monster", reader(random), Map.of("query", OddQueries.monster(random)), random);
            case 9 -> brokenJson(random);
            case 10 -> hugeVariables(random);
            case 11 -> publicQuery(random);
            case 12, 13, 14, 15 -> mapped(random);
            case 16 -> credentials(random);
            case 17 -> handshake(random);
            case 18 -> elsewhere(random);
            default -> NoHttp.any(random);
        };
    }

    private String reader(RandomGenerator random) {
        return readers.get(random.nextInt(readers.size()));
    }

    private String onlooker(RandomGenerator random) {
        return onlookers.get(random.nextInt(onlookers.size()));
    }

    private Sent graphQl(String kind, String authorization, Map<String, Object> body, RandomGenerator random) {
        String accept = OddValues.one(
                random, JSON, JSON, JSON, "application/graphql-response+json", "*/*", "text/event-stream", "image/png");
        return http(
                kind,
                "POST",
                "/graphql",
                Map.of("Authorization", authorization, "Content-Type", JSON, "Accept", accept),
                Written.JSON.of(body).getBytes(StandardCharsets.UTF_8));
    }

    private Sent brokenJson(RandomGenerator random) {
        byte[] body =
                switch (random.nextInt(9)) {
                    case 0 -> "[".repeat(1 << random.nextInt(4, 17)).getBytes(StandardCharsets.US_ASCII);
                    case 1 ->
                        ("{\"query\":\"{me{id}}\",\"variables\":" + "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)
                                        + "}")
                                .getBytes(StandardCharsets.US_ASCII);
                    case 2 -> "[{\"query\":\"{me{id}}\"},{\"query\":\"{me{id}}\"}]".getBytes(StandardCharsets.US_ASCII);
                    case 3 ->
                        "{\"query\":\"{me{id}}\",\"query\":\"{x}\",\"extensions\":[],\"variables\":7}"
                                .getBytes(StandardCharsets.US_ASCII);
                    case 4 -> new byte[] {'"', (byte) 0xc0, (byte) 0xaf, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
                    case 5 ->
                        Written.JSON
                                .of(Map.of("query", OddValues.number(random), "operationName", List.of(1)))
                                .getBytes(StandardCharsets.US_ASCII);
                    case 6 -> "{\"query\":\"{me{id}}\"}".getBytes(StandardCharsets.UTF_16);
                    case 7 -> new byte[0];
                    default -> changed(Written.JSON.of(queries.question(random)), random);
                };
        return http(
                "broken JSON",
                "POST",
                random.nextInt(4) == 0 ? "/public/graphql" : "/graphql",
                Map.of("Authorization", reader(random), "Content-Type", type(random)),
                body);
    }

    private static byte[] changed(String text, RandomGenerator random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private Sent hugeVariables(RandomGenerator random) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", "query($a: HazardFilter) { hazards(filter: $a) { totalCount } }");
        int size = 1 << random.nextInt(8, 19);
        Object huge =
                switch (random.nextInt(3)) {
                    case 0 -> "x".repeat(size * 4);
                    case 1 -> {
                        List<Object> list = new ArrayList<>();
                        for (int i = 0; i < Math.min(size, 120_000); i++) {
                            list.add(i);
                        }
                        yield list;
                    }
                    default -> {
                        Map<String, Object> fields = new LinkedHashMap<>();
                        for (int i = 0; i < Math.min(size, 20_000); i++) {
                            fields.put("f" + i, "x");
                        }
                        yield fields;
                    }
                };
        body.put("variables", Map.of("a", random.nextBoolean() ? huge : Map.of("text", huge)));
        return graphQl("huge variables", reader(random), body, random);
    }

    private Sent publicQuery(RandomGenerator random) {
        Map<String, Object> body =
                random.nextInt(4) == 0 ? Map.of("query", OddQueries.monster(random)) : publicQueries.question(random);
        if (random.nextBoolean()) {
            return http(
                    "public query",
                    "POST",
                    "/public/graphql",
                    Map.of("Content-Type", JSON),
                    Written.JSON.of(body).getBytes(StandardCharsets.UTF_8));
        }
        return http(
                "public query",
                "GET",
                "/public/graphql?query=" + coded(String.valueOf(body.get("query"))) + "&variables="
                        + coded(Written.JSON.of(body.getOrDefault("variables", Map.of()))),
                Map.of(),
                new byte[0]);
    }

    private Sent mapped(RandomGenerator random) {
        Mapped one = mapped.get(random.nextInt(mapped.size()));
        StringBuilder path = new StringBuilder();
        for (String part : one.path().split("(?=\\{)|(?<=\\})")) {
            path.append(part.startsWith("{") ? coded(OddValues.text(random)) : part);
        }
        if (random.nextInt(3) == 0) {
            path.append(OddValues.one(random, "/", "//", ";a=b", "/..;/", "/%2e%2e/", ".json", "%00", "/%2f", "/."));
        }
        path.append('?');
        for (String name : List.of(
                "position",
                "size",
                "since",
                "limit",
                "before",
                "region",
                "number",
                "sha256",
                "commandId",
                "from",
                "query")) {
            if (random.nextInt(4) == 0) {
                path.append(name)
                        .append('=')
                        .append(coded(OddValues.text(random)))
                        .append('&');
            }
        }
        String method = random.nextInt(4) == 0
                ? OddValues.one(random, "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND")
                : one.method();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", random.nextInt(3) == 0 ? stranger(random) : onlooker(random));
        headers.put("Content-Type", type(random));
        headers.put(
                OddValues.one(
                        random,
                        "Accept",
                        "If-None-Match",
                        "Range",
                        "If-Modified-Since",
                        "Accept-Language",
                        "X-HTTP-Method-Override"),
                line(OddValues.text(random)));
        byte[] body = method.equals("GET") || method.equals("HEAD")
                ? new byte[0]
                : OddValues.text(random).getBytes(StandardCharsets.UTF_8);
        return http("mapped " + one.path(), method, path.toString(), headers, body);
    }

    private Sent credentials(RandomGenerator random) {
        return http(
                "credentials",
                "POST",
                OddValues.one(
                        random, "/graphql", "/operations/status", "/exports/enterprises.csv", "/actuator/metrics"),
                Map.of("Authorization", stranger(random), "Content-Type", JSON),
                "{\"query\":\"{ me { id } }\"}".getBytes(StandardCharsets.US_ASCII));
    }

    private String stranger(RandomGenerator random) {
        String known = reader(random);
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "Basic";
            case 2 -> "Basic !!!!";
            case 3 -> "Basic " + coded64(OddValues.text(random) + ":" + OddValues.text(random));
            case 4 -> "Basic " + coded64("demo-auditor");
            case 5 -> "Bearer " + line(OddValues.text(random));
            case 6 -> "Bearer " + "a".repeat(random.nextInt(6_000));
            case 7 -> "Bearer " + coded64("{\"alg\":\"none\"}") + "." + coded64("{\"sub\":\"demo-head\"}") + ".";
            case 8 -> line(OddValues.text(random));
            case 9 ->
                known.length() < 20
                        ? known
                        : new String(changed(known, random), StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "");
            default -> strangers.isEmpty() ? "Negotiate abc" : strangers.get(random.nextInt(strangers.size()));
        };
    }

    private Sent handshake(RandomGenerator random) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Upgrade", OddValues.one(random, "websocket", "websocket", "h2c", "x"));
        headers.put("Connection", "Upgrade");
        headers.put("Sec-WebSocket-Version", OddValues.one(random, "13", "13", "12", "x"));
        headers.put("Sec-WebSocket-Key", random.nextInt(4) == 0 ? "x" : coded64("0123456789abcdef"));
        headers.put("Sec-WebSocket-Protocol", OddValues.one(random, "graphql-transport-ws", "graphql-ws", "x"));
        headers.put("Origin", OddValues.one(random, "http://evil.example", "null", "http://127.0.0.1"));
        headers.put("Authorization", random.nextInt(3) == 0 ? stranger(random) : reader(random));
        byte[] head = http("handshake", "GET", "/graphql", headers, new byte[0]).bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head);
        for (int i = random.nextInt(4); i > 0; i--) {
            bytes.writeBytes(frame(random));
        }
        return new Sent("handshake", bytes.toByteArray(), true);
    }

    /** A frame of text, masked by nought, or one that is none. */
    private byte[] frame(RandomGenerator random) {
        String text =
                switch (random.nextInt(5)) {
                    case 0 -> "{\"type\":\"connection_init\"}";
                    case 1 ->
                        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":" + Written.JSON.of(queries.question(random))
                                + "}";
                    case 2 -> "{\"type\":" + Written.JSON.of(OddValues.text(random)) + "}";
                    case 3 -> "[]";
                    default -> "x".repeat(random.nextInt(20_000));
                };
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(random.nextInt(8) == 0 ? random.nextInt(256) : 0x81);
        if (payload.length < 126) {
            frame.write(0x80 | payload.length);
        } else {
            frame.write(0x80 | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(payload);
        return frame.toByteArray();
    }

    private Sent elsewhere(RandomGenerator random) {
        String path = OddValues.one(
                random,
                "/../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/webjars/../application.yaml",
                "/webjars/%2e%2e/application.yaml",
                "/webjars/..%5capplication.yaml",
                "/graphiql/../actuator/env",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/../operations/status",
                "/public/../operations/status",
                "/public/..;/operations/status",
                "/public%2f..%2fgraphql",
                "/error",
                "/favicon.ico",
                "/.git/config",
                "/WEB-INF/web.xml",
                "/%c0%ae%c0%ae/",
                "/%ff%fe",
                "/" + "a/".repeat(2_000),
                "/graphql?" + "a=b&".repeat(1_500),
                "/" + coded(OddValues.text(random)));
        return http(
                "elsewhere",
                OddValues.one(random, "GET", "GET", "HEAD", "POST"),
                path,
                Map.of("Authorization", random.nextBoolean() ? "" : reader(random)),
                new byte[0]);
    }

    private static String type(RandomGenerator random) {
        return OddValues.one(
                random,
                JSON,
                JSON,
                JSON,
                "application/json;charset=utf-16",
                "application/json;charset=nothing",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "x",
                "/;");
    }

    private static Sent http(String kind, String method, String target, Map<String, String> headers, byte[] body) {
        StringBuilder head =
                new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1\r\n");
        if (!headers.containsKey("Connection")) {
            head.append("Connection: close\r\n");
        }
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                head.append(name).append(": ").append(value).append("\r\n");
            }
        });
        if (body.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return new Sent(kind, bytes.toByteArray(), true);
    }

    private static String line(String text) {
        return text.replaceAll("[\r\n\u0000]", " ");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String coded64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
