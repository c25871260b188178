package org.anjian.graphql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RequestRefusal;
import org.anjian.query.web.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as an HTTP answer of the same form as a GraphQL error, where a request never reaches GraphQL. */
public final class RefusalResponses {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RefusalResponses() {}

    /** Writes the refusal with the status that its kind has in HTTP. */
    public static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(
                response,
                switch (refusal.kind()) {
                    case INVALID -> HttpStatus.BAD_REQUEST;
                    case CONFLICT -> HttpStatus.CONFLICT;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case NOT_FOUND -> HttpStatus.NOT_FOUND;
                    case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                },
                refusal);
    }

    /** Writes the refusal with that status. */
    public static void write(HttpServletResponse response, HttpStatus status, RefusalCode code) throws IOException {
        write(response, status, Refusal.of(code, null));
    }

    private static void write(HttpServletResponse response, HttpStatus status, Refusal refusal) throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(Map.of("errors", List.of(error(refusal)))));
    }

    private static Map<String, Object> error(Refusal refusal) {
        Map<String, Object> extensions = extensions(refusal);
        if (refusal.code().equals(RequestRefusal.INTERNAL.name())) {
            extensions.put("incident", RequestId.current());
        }
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", refusal.zh() + " / " + refusal.en());
        error.put("extensions", extensions);
        return error;
    }

    /** The extensions of an error: code, reason, field, rule and both wordings. */
    public static Map<String, Object> extensions(Refusal refusal) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", refusal.kind().name());
        extensions.put("reason", refusal.code());
        if (refusal.field() != null) {
            extensions.put("field", refusal.field());
        }
        extensions.put("rule", refusal.rule());
        extensions.put("zh", refusal.zh());
        extensions.put("en", refusal.en());
        return extensions;
    }
}
