package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.tipoff.TipOffRefusal;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Says why a request is not answered, as RFC 9457 wants it: in Chinese and in English, with a stable code. */
public final class Problems {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    /** Writes a refusal with the status that it has in HTTP. */
    public static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, status(refusal), refusal);
    }

    static void write(HttpServletResponse response, HttpStatus status, Refusal refusal) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:anjian:problem:" + refusal.code().toLowerCase(Locale.ROOT));
        problem.put("title", refusal.zh() + " / " + refusal.en());
        problem.put("status", status.value());
        problem.put("code", refusal.code());
        if (refusal.field() != null) {
            problem.put("field", refusal.field());
        }
        problem.put("zh", refusal.zh());
        problem.put("en", refusal.en());
        write(response, status, problem);
    }

    static void write(HttpServletResponse response, HttpStatus status, Map<String, Object> problem) throws IOException {
        byte[] body = JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static HttpStatus status(Refusal refusal) {
        if (refusal.code().equals(FeedRefusal.POSITION_UNKNOWN.name())) {
            return HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
        }
        if (refusal.code().equals(FeedRefusal.NOT_ACCEPTABLE.name())) {
            return HttpStatus.NOT_ACCEPTABLE;
        }
        if (refusal.code().equals(FeedRefusal.METHOD_NOT_ALLOWED.name())) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (refusal.code().equals(FeedRefusal.TOO_MANY_REQUESTS.name())
                || refusal.code().equals(TipOffRefusal.TOO_MANY_WRONG_CODES.name())) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return ofKind(refusal.kind());
    }

    private static HttpStatus ofKind(RefusalKind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
