package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.anjian.query.feed.AtomFeeds;
import org.anjian.query.feed.ChangeFeed;
import org.anjian.query.feed.JsonFeed;
import org.anjian.query.feed.PublicAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed, for whoever follows it. */
@PublicEndpoint
class FeedsController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml");
    private static final MediaType JSON_FEED = MediaType.parseMediaType("application/feed+json");

    private final ChangeFeed changes;
    private final AtomFeeds atom;
    private final JsonFeed json;
    private final PublicAnswers answers;

    FeedsController(ChangeFeed changes, AtomFeeds atom, JsonFeed json, PublicAnswers answers) {
        this.changes = changes;
        this.atom = atom;
        this.json = json;
        this.answers = answers;
    }

    @GetMapping("/public/changes")
    void changes(
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String limit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int most = Wanted.limit(limit, ChangeFeed.USUAL);
        ChangeFeed.Page page = changes.after(Wanted.position(since, 0, "since"), most);
        response.setHeader("Anjian-Position", Long.toString(page.last()));
        if (page.next() != null) {
            PublicAnswers.link(response, PublicAddresses.changes(page.next(), most), "next");
        }
        PublicAnswers.link(response, PublicAddresses.ROOT + "/schema/change.json", "describedby");
        PublicAnswers.link(response, PublicAddresses.CHECKPOINT, PublicAddresses.CHECKPOINT_RELATION);
        answers.sendFresh(page.body(), request, response);
    }

    @GetMapping("/public/feed")
    void either(
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (Wanted.best(accept, List.of(ATOM, JSON_FEED, MediaType.APPLICATION_JSON))
                .equals(ATOM)) {
            atom(request, response);
        } else {
            json(null, request, response);
        }
    }

    @GetMapping("/public/feed.atom")
    void atom(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(atom.newest(answers.addresses(request)), request, response);
    }

    @GetMapping("/public/archive/{month}/{page}.atom")
    void archive(
            @PathVariable String month,
            @PathVariable String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.sendForEver(
                atom.archived(Wanted.month(month), Wanted.limit(page, 1), answers.addresses(request)),
                request,
                response);
    }

    @GetMapping("/public/feed.json")
    void json(@RequestParam @Nullable String before, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublicAddresses addresses = answers.addresses(request);
        answers.send(
                before == null ? json.newest(addresses) : json.before(Wanted.position(before, 0, "before"), addresses),
                request,
                response);
    }
}
