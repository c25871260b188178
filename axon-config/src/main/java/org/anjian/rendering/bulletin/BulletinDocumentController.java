package org.anjian.rendering.bulletin;

import java.util.function.Function;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.exporting.Attachment;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.rendering.PdfConversion;
import org.anjian.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The files of bulletins that were issued: {@code GET /bulletins/<id>/<revision>.docx}, {@code .pdf} and {@code .xlsx}. To whoever
 * may not read the bulletin there is no such file. Tags are weak ones: they are the digest of what the file says.
 */
@RestController
class BulletinDocumentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BulletinPapers papers;
    private final PdfConversion pdf;

    BulletinDocumentController(BulletinPapers papers, PdfConversion pdf) {
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping("/bulletins/{id}/{revision:[0-9]{1,9}}.docx")
    @Nullable
    ResponseEntity<byte[]> docx(
            @PathVariable String id, @PathVariable int revision, Authentication reader, WebRequest request) {
        return file(paper(id, revision, reader), ".docx", DOCX, BulletinFile::of, request);
    }

    @GetMapping("/bulletins/{id}/{revision:[0-9]{1,9}}.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String id, @PathVariable int revision, Authentication reader, WebRequest request) {
        return file(
                paper(id, revision, reader),
                ".pdf",
                MediaType.APPLICATION_PDF,
                paper -> pdf.pdfOf(BulletinFile.of(paper), paper.digest()),
                request);
    }

    @GetMapping("/bulletins/{id}/{revision:[0-9]{1,9}}.xlsx")
    @Nullable
    ResponseEntity<byte[]> xlsx(
            @PathVariable String id, @PathVariable int revision, Authentication reader, WebRequest request) {
        return file(paper(id, revision, reader), ".xlsx", XLSX, BulletinWorkbook::of, request);
    }

    private BulletinPaper paper(String id, int revision, Authentication reader) {
        return papers.of(new QuarterlyBulletinId(id), revision, ActorAuthentication.actorOf(reader));
    }

    private static @Nullable ResponseEntity<byte[]> file(
            BulletinPaper paper,
            String ending,
            MediaType type,
            Function<BulletinPaper, byte[]> form,
            WebRequest request) {
        String tag = "W/\"" + paper.digest() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        String name = paper.issued().number() + "-" + paper.issued().revision() + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .body(form.apply(paper));
    }
}
