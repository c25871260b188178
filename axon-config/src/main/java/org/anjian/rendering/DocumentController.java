package org.anjian.rendering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.graphql.RefusalResponses;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The files of documents, for whoever may read the document: {@code GET /documents/<id>/<version>.docx} and {@code .pdf}. To
 * everybody else there is no such document.
 */
@RestController
class DocumentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Questions questions;
    private final StoredPapers papers;
    private final PdfConversion pdf;

    DocumentController(Questions questions, StoredPapers papers, PdfConversion pdf) {
        this.questions = questions;
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping("/documents/{id}/{version:[0-9]{1,9}}.docx")
    @Nullable
    ResponseEntity<byte[]> docx(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam @Nullable String position,
            Authentication reader,
            WebRequest request) {
        EnforcementDocumentView document = find(id, position, ActorAuthentication.actorOf(reader));
        String sha256 = versionOf(document, version).sha256();
        String tag = "\"" + sha256 + "\"";
        return request.checkNotModified(tag)
                ? null
                : file(document, version, ".docx", DOCX, tag).body(papers.read(sha256));
    }

    /** The PDF is made from the file, so its tag, a weak one, is the digest of that. */
    @GetMapping("/documents/{id}/{version:[0-9]{1,9}}.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam @Nullable String position,
            Authentication reader,
            WebRequest request) {
        EnforcementDocumentView document = find(id, position, ActorAuthentication.actorOf(reader));
        String sha256 = versionOf(document, version).sha256();
        String tag = "W/\"" + sha256 + "\"";
        return request.checkNotModified(tag)
                ? null
                : file(document, version, ".pdf", MediaType.APPLICATION_PDF, tag)
                        .body(pdf.pdfOf(papers.read(sha256), sha256));
    }

    @ExceptionHandler
    void refused(RefusedException refused, HttpServletResponse response) throws IOException {
        RefusalResponses.write(response, refused.refusal());
    }

    private EnforcementDocumentView find(String id, @Nullable String position, Actor actor) {
        FindRecord query =
                new FindRecord(new EnforcementDocumentId(id).raw(), Moment.NOW, Questions.position(position));
        try {
            EnforcementDocumentView found =
                    questions.ask(query, EnforcementDocumentView.class, actor).join();
            if (found == null) {
                throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
            }
            return found;
        } catch (CompletionException failure) {
            Refusal refusal = Refusals.of(failure).orElseThrow(() -> failure);
            throw refusal.kind() == RefusalKind.FORBIDDEN
                    ? new RefusedException(InputRefusal.NO_SUCH_RECORD, "id")
                    : new RefusedException(refusal);
        }
    }

    private static EnforcementDocumentView.DocumentVersion versionOf(EnforcementDocumentView document, int number) {
        return document.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "version"));
    }

    private static ResponseEntity.BodyBuilder file(
            EnforcementDocumentView document, int version, String ending, MediaType type, String tag) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.number() + "-" + version + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
