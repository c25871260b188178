package org.anjian.rendering.bulletin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.feed.Rendered;
import org.anjian.query.feed.web.PublicAnswers;
import org.anjian.query.feed.web.PublicEndpoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of a bulletin for everybody: {@code GET /public/bulletins/<id>}, of the latest revision that was issued. Before the issue
 * there is no such page.
 */
@PublicEndpoint
class PublicBulletinController {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final int REMEMBERED = 100;

    private final BulletinPapers papers;
    private final PublicAnswers answers;
    private final Cache<String, Rendered> pages =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    PublicBulletinController(BulletinPapers papers, PublicAnswers answers) {
        this.papers = papers;
        this.answers = answers;
    }

    @GetMapping("/public/bulletins/{id}")
    void page(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        BulletinPaper paper = papers.open(new QuarterlyBulletinId(id));
        Rendered page = pages.get(
                paper.digest(), digest -> Rendered.of(BulletinPage.of(paper).getBytes(StandardCharsets.UTF_8), HTML));
        response.setHeader("Content-Security-Policy", BulletinPage.POLICY);
        answers.send(page, request, response);
    }
}
