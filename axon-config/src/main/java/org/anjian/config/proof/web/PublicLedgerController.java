package org.anjian.config.proof.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.query.feed.PublicAddresses;
import org.anjian.query.feed.Rendered;
import org.anjian.query.feed.web.PublicAnswers;
import org.anjian.query.feed.web.PublicEndpoint;
import org.anjian.query.feed.web.Wanted;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public keeps of the ledger, to hold it to what it once said. Hashes tell nothing of what they are of. */
@PublicEndpoint
class PublicLedgerController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";
    private static final String PATH = PublicAddresses.ROOT + "/ledger/checkpoints";
    private static final int USUAL = 100;

    private final ProofsForReaders proofs;
    private final PublicAnswers answers;
    private final DocumentJson json;

    PublicLedgerController(ProofsForReaders proofs, PublicAnswers answers, DocumentJson json) {
        this.proofs = proofs;
        this.answers = answers;
        this.json = json;
    }

    @GetMapping("/public/ledger/key")
    void key(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(lines(proofs.here().keys()), request, response);
    }

    @GetMapping("/public/ledger/checkpoint")
    void checkpoint(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.sendFresh(text(proofs.here().newestNote()), request, response);
    }

    /** One a line, smallest first; the next page is linked. */
    @GetMapping("/public/ledger/checkpoints")
    void checkpoints(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable String limit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int most = Wanted.limit(limit, USUAL);
        List<LedgerProofs.Published> page = proofs.here().published(Wanted.position(after, 0, "after"), most);
        if (page.size() == most) {
            PublicAnswers.link(response, PATH + "?after=" + page.getLast().size() + "&limit=" + most, "next");
        }
        String body = page.stream().map(this::line).collect(Collectors.joining());
        answers.sendFresh(Rendered.of(body.getBytes(StandardCharsets.UTF_8), NDJSON), request, response);
    }

    @GetMapping("/public/ledger/consistency")
    void consistency(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        LedgerProofs.Consistency proof = proofs.here()
                .consistency(Wanted.position(from, 0, "from"), to == null ? null : Wanted.position(to, 0, "to"));
        answers.sendFresh(lines(proof.hashes()), request, response);
    }

    @GetMapping("/public/ledger/inclusion/{index}")
    void inclusion(
            @PathVariable String index,
            @RequestParam @Nullable String size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String proof = proofs.here()
                .inclusion(Wanted.position(index, 0, "index"), size == null ? null : Wanted.position(size, 0, "size"));
        answers.sendFresh(text(proof), request, response);
    }

    private String line(LedgerProofs.Published checkpoint) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("size", checkpoint.size());
        line.put("signedAt", checkpoint.signedAt());
        line.put("note", checkpoint.note());
        return new String(json.bytes(line), StandardCharsets.UTF_8) + "\n";
    }

    private static Rendered lines(List<String> lines) {
        return text(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static Rendered text(String text) {
        return Rendered.of(text.getBytes(StandardCharsets.UTF_8), TEXT);
    }
}
