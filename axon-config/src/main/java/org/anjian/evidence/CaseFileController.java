package org.anjian.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjian.exporting.Attachment;
import org.anjian.security.ActorAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The file of a record, for whoever may see its events: {@code GET /evidence/cases/<id or number>.zip}, or {@code
 * /evidence/cases.zip?number=} where a number has strokes. To everybody else there is no such record.
 */
@RestController
class CaseFileController {

    private final CaseFiles files;

    CaseFileController(CaseFiles files) {
        this.files = files;
    }

    @GetMapping("/evidence/cases.zip")
    void numbered(
            @RequestParam String number,
            @RequestParam @Nullable Long size,
            Authentication reader,
            HttpServletResponse response)
            throws IOException {
        file(number, size, reader, response);
    }

    @GetMapping("/evidence/cases/{record}.zip")
    void file(
            @PathVariable String record,
            @RequestParam @Nullable Long size,
            Authentication reader,
            HttpServletResponse response)
            throws IOException {
        Path made = Files.createTempFile("case-file", ".zip");
        try {
            CaseFiles.Made file =
                    files.make(record, size, ActorAuthentication.actorOf(reader), made, (events, of) -> {});
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(made));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            response.setHeader(HttpHeaders.ETAG, "\"" + file.sha256() + "\"");
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
