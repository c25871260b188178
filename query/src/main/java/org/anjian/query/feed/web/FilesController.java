package org.anjian.query.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.YearMonth;
import java.util.Set;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.feed.BulkFiles;
import org.anjian.query.feed.BulkFormat;
import org.anjian.query.feed.Manifests;
import org.anjian.query.feed.Rendered;
import org.anjian.query.feed.SigningKeys;
import org.anjian.query.feed.SilentMonths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the public was told, month by month, and what is needed to read and to check it. */
@PublicEndpoint
class FilesController {

    private static final Set<String> SCHEMAS = Set.of("change");

    private final BulkFiles files;
    private final Manifests manifests;
    private final SilentMonths silent;
    private final SigningKeys keys;
    private final PublicAnswers answers;

    FilesController(
            BulkFiles files, Manifests manifests, SilentMonths silent, SigningKeys keys, PublicAnswers answers) {
        this.files = files;
        this.manifests = manifests;
        this.silent = silent;
        this.keys = keys;
        this.answers = answers;
    }

    @GetMapping("/public/bulk/manifest.json")
    void manifest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(manifests.manifest(), request, response);
    }

    @GetMapping("/public/catalog.jsonld")
    void catalogue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(manifests.catalogue(answers.addresses(request)), request, response);
    }

    @GetMapping("/public/bulk/{month}.ndjson")
    void ndjson(@PathVariable String month, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(Wanted.month(month), BulkFormat.NDJSON, request, response);
    }

    @GetMapping("/public/bulk/{month}.csv")
    void csv(@PathVariable String month, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(Wanted.month(month), BulkFormat.CSV, request, response);
    }

    @GetMapping("/public/bulk/{month}.statement.jws")
    void statement(@PathVariable String month, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send(silent.statement(Wanted.month(month)), request, response);
    }

    @GetMapping("/public/keys")
    void keys(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(keys.published(), request, response);
    }

    @GetMapping("/public/schema/{name}.json")
    void schema(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!SCHEMAS.contains(name)) {
            throw new RefusedException(FeedRefusal.NO_SUCH_FILE, "name");
        }
        try (InputStream schema = FilesController.class.getResourceAsStream("/public-schema/" + name + ".json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema " + name + " is missing");
            }
            answers.send(Rendered.of(schema.readAllBytes(), "application/schema+json"), request, response);
        }
    }

    /** A file may be written anew between asking for it and opening it. */
    private void send(YearMonth month, BulkFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            answers.send(files.of(month, format), request, response);
        } catch (NoSuchFileException writtenAnew) {
            answers.send(files.of(month, format), request, response);
        }
    }
}
