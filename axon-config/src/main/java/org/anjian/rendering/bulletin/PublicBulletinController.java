package org.anjian.rendering.bulletin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.RefusedException;
import org.anjian.graphql.RefusalResponses;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The page of a bulletin for everybody: {@code GET /public/bulletins/<id>}, of the latest revision that was issued. Before the issue
 * there is no such page.
 */
@RestController
class PublicBulletinController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int REMEMBERED = 100;

    private final BulletinPapers papers;
    private final Cache<String, String> pages =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PublicBulletinController(BulletinPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/public/bulletins/{id}")
    @Nullable
    ResponseEntity<byte[]> page(@PathVariable String id, WebRequest request) {
        BulletinPaper paper = papers.open(new QuarterlyBulletinId(id));
        String html = pages.get(paper.digest(), digest -> BulletinPage.of(paper));
        String tag = "\"" + Sha256.of(html) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(HTML)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("Content-Security-Policy", BulletinPage.POLICY)
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletResponse response) throws IOException {
        RefusalResponses.write(response, refused.refusal());
    }
}
