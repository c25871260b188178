package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import org.anjian.query.feed.BulkFile;
import org.anjian.query.feed.PublicAddresses;
import org.anjian.query.feed.PublicProperties;
import org.anjian.query.feed.Rendered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sends what was rendered: with a strong tag of its content, and nothing at all to whoever has it already. */
public final class PublicAnswers {

    private final PublicProperties settings;

    PublicAnswers(PublicProperties settings) {
        this.settings = settings;
    }

    /** The addresses of this host. */
    PublicAddresses addresses(HttpServletRequest request) {
        String configured = settings.address();
        return new PublicAddresses(
                configured != null && !configured.isBlank()
                        ? configured.replaceFirst("/+$", "")
                        : ServletUriComponentsBuilder.fromRequest(request)
                                .replacePath(null)
                                .replaceQuery(null)
                                .build()
                                .toUriString());
    }

    /** Something that may be kept for a while without asking again. */
    public void send(Rendered body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(body, cached(settings.maxAge()), request, response);
    }

    /** Something that never changes. */
    public void sendForEver(Rendered body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(body, cached(Duration.ofDays(365)) + ", immutable", request, response);
    }

    /** Something to ask for each time. */
    public void sendFresh(Rendered body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(body, "public, no-cache", request, response);
    }

    /** The file of a month: from the disk, never in memory as a whole. */
    void send(BulkFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream content = Files.newInputStream(file.path())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, cached(settings.maxAge()));
            if (isKnown(file.sha256(), request, response)) {
                return;
            }
            response.setContentType(file.format().mediaType());
            response.setContentLengthLong(file.bytes());
            if (isForReading(request)) {
                content.transferTo(response.getOutputStream());
            }
        }
    }

    private static void send(
            Rendered body, String cacheControl, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
        if (isKnown(body.tag(), request, response)) {
            return;
        }
        write(body, request, response);
    }

    /** Writes the body as it is, whatever the reader has already. */
    static void write(Rendered body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(body.mediaType());
        response.setContentLength(body.bytes().length);
        if (isForReading(request)) {
            response.getOutputStream().write(body.bytes());
        }
    }

    /** Says in a header where something related is. */
    public static void link(HttpServletResponse response, String address, String relation) {
        response.addHeader(HttpHeaders.LINK, "<" + address + ">; rel=\"" + relation + "\"");
    }

    private static boolean isForReading(HttpServletRequest request) {
        return !HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isKnown(String tag, HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified("\"" + tag + "\"");
    }

    private static String cached(Duration age) {
        return "public, max-age=" + age.toSeconds();
    }
}
