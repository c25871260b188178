package org.anjian.permission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.security.DemoUser;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads lists as files. */
public final class Exports {

    private static final String FOLDER = "/exports/";
    private static final int NOT_PERMITTED = 403;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    /** The lists of a node. */
    public Exports(int port) {
        this.server = "http://127.0.0.1:" + port;
    }

    /** The names of all lists: {@code safety-managers}. */
    public static List<String> names(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                // What lies deeper is no list: the trace of one record.
                .filter(pattern -> pattern.lastIndexOf('/') == FOLDER.length() - 1)
                .filter(pattern -> pattern.startsWith(FOLDER))
                .map(pattern -> pattern.substring(FOLDER.length(), pattern.indexOf('.')))
                .sorted()
                .toList();
    }

    /** What the rows of a list are, as the documents are called: {@code SafetyManagerView}. */
    static String viewOf(String name) {
        return Stream.of(name.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                        .replaceFirst("s$", "")
                + "View";
    }

    /** The list as a reader gets it; empty where the reader gets none. */
    public String read(String name, DemoUser reader) throws IOException, InterruptedException {
        String pair = reader.actor().id() + ":" + reader.password();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(server + FOLDER + name + ".csv"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() == NOT_PERMITTED) {
            return "";
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(name + " as " + reader.actor().role() + ": " + answer.body());
        }
        return answer.body();
    }
}
