package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.feed.RecordPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Single records at the address that they keep: in JSON and as a page; of what is gone, the tombstone. */
@PublicEndpoint
class RecordsController {

    private static final List<MediaType> FORMS = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);

    private final RecordPages records;
    private final PublicAnswers answers;

    RecordsController(RecordPages records, PublicAnswers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping("/public/records/{id}")
    void record(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        RecordPages.Form form =
                Wanted.best(accept, FORMS).equals(MediaType.TEXT_HTML) ? RecordPages.Form.HTML : RecordPages.Form.JSON;
        RecordPages.Page page = records.of(id, form);
        if (form == RecordPages.Form.HTML) {
            // nothing in a page runs, whatever somebody manages to write into it
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        }
        if (page.present()) {
            answers.send(page.body(), request, response);
        } else {
            response.setStatus(HttpStatus.GONE.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            PublicAnswers.write(page.body(), request, response);
        }
    }

    /** Whatever else is asked for below the public's root does not exist. */
    @RequestMapping("/public/**")
    void nothing() {
        throw new RefusedException(FeedRefusal.NO_SUCH_PAGE);
    }
}
