package org.anjian.rendering;

import org.anjian.api.document.EnforcementDocumentId;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.exporting.Attachment;
import org.anjian.graphql.ReadRecords;
import org.anjian.query.web.Questions;
import org.anjian.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
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
        return file(find(id, position, reader), version, Format.DOCX, request);
    }

    @GetMapping("/documents/{id}/{version:[0-9]{1,9}}.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam @Nullable String position,
            Authentication reader,
            WebRequest request) {
        return file(find(id, position, reader), version, Format.PDF, request);
    }

    private EnforcementDocumentView find(String id, @Nullable String position, Authentication reader) {
        return ReadRecords.find(
                questions,
                new EnforcementDocumentId(id).raw(),
                position,
                EnforcementDocumentView.class,
                ActorAuthentication.actorOf(reader));
    }

    private static EnforcementDocumentView.DocumentVersion versionOf(EnforcementDocumentView document, int number) {
        return document.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "version"));
    }

    private @Nullable ResponseEntity<byte[]> file(
            EnforcementDocumentView document, int version, Format format, WebRequest request) {
        String sha256 = versionOf(document, version).sha256();
        String tag = format.tag(sha256);
        if (request.checkNotModified(tag)) {
            return null;
        }
        String name = document.number() + "-" + version + format.ending;
        return ResponseEntity.ok()
                .contentType(format.type)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .body(bytes(sha256, format));
    }

    private byte[] bytes(String sha256, Format format) {
        byte[] docx = papers.read(sha256);
        return switch (format) {
            case DOCX -> docx;
            case PDF -> pdf.pdfOf(docx, sha256);
        };
    }

    /** A format that a file is handed out in. */
    private enum Format {
        DOCX(
                ".docx",
                MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                ""),
        /** The PDF is made from the file, so its tag, a weak one, is the digest of that. */
        PDF(".pdf", MediaType.APPLICATION_PDF, "W/");

        private final String ending;
        private final MediaType type;
        private final String strength;

        Format(String ending, MediaType type, String strength) {
            this.ending = ending;
            this.type = type;
            this.strength = strength;
        }

        private String tag(String sha256) {
            return strength + "\"" + sha256 + "\"";
        }
    }
}
