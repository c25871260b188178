package org.anjian.tipoff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.feed.web.PublicEndpoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tip-offs from anybody (QJ16-15a). Everything is in the body of a POST, since addresses are written to logs; no answer may be
 * kept by anything on the way.
 */
@PublicEndpoint
class PublicTipOffController {

    private static final int LARGEST_BODY = 32 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectProvider<InformerDesk> desks;

    PublicTipOffController(ObjectProvider<InformerDesk> desks) {
        this.desks = desks;
    }

    @PostMapping("/public/tip-offs")
    void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.CREATED, desk().receive(read(request, TipOffForm.class)), response);
    }

    @PostMapping("/public/tip-offs/status")
    void status(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                HttpStatus.OK,
                desk().status(read(request, CodeForm.class).required(), request.getRemoteAddr()),
                response);
    }

    @PostMapping("/public/tip-offs/messages")
    void message(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.OK, desk().message(read(request, MessageForm.class), request.getRemoteAddr()), response);
    }

    @PostMapping("/public/tip-offs/retaliation")
    void retaliation(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(HttpStatus.OK, desk().retaliation(read(request, MessageForm.class), request.getRemoteAddr()), response);
    }

    @PostMapping("/public/tip-offs/erasure")
    void erasure(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                HttpStatus.OK,
                desk().erase(read(request, CodeForm.class).required(), request.getRemoteAddr()),
                response);
    }

    /** A node that takes no commands takes no tip-offs. */
    private InformerDesk desk() {
        InformerDesk desk = desks.getIfAvailable();
        if (desk == null) {
            throw new RefusedException(InputRefusal.NOT_SERVED_HERE);
        }
        return desk;
    }

    /** What Jackson says of malformed text repeats the text: nobody is told it. */
    private static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new RefusedException(InputRefusal.TOO_LONG, "body");
        }
        T form;
        try {
            form = JSON.readValue(body, type);
        } catch (JacksonException malformed) {
            for (Throwable cause = malformed.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof RefusedException refused) {
                    throw refused;
                }
            }
            throw new RefusedException(FeedRefusal.BODY_MALFORMED, "body");
        }
        if (form == null) {
            throw new RefusedException(FeedRefusal.BODY_MALFORMED, "body");
        }
        return form;
    }

    private static void answer(HttpStatus status, Object answer, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
