package org.anjian.config.proof.web;

import java.nio.charset.StandardCharsets;
import org.anjian.config.proof.LedgerProofs;
import org.anjian.exporting.Attachment;
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

/**
 * An event and its proof as the files that the verifier reads: {@code GET /evidence/events/<id>.json} and {@code .proof}, for
 * whoever may see the event.
 */
@RestController
class EvidenceController {

    private final ProofsForReaders proofs;

    EvidenceController(ProofsForReaders proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/evidence/events/{event}.json")
    ResponseEntity<byte[]> event(@PathVariable String event, @RequestParam @Nullable Long size, Authentication reader) {
        return file(
                event + ".json",
                MediaType.APPLICATION_JSON,
                inclusion(event, size, reader).event());
    }

    @GetMapping("/evidence/events/{event}.proof")
    ResponseEntity<byte[]> proof(@PathVariable String event, @RequestParam @Nullable Long size, Authentication reader) {
        return file(
                event + ".proof",
                MediaType.TEXT_PLAIN,
                inclusion(event, size, reader).proof());
    }

    private LedgerProofs.Inclusion inclusion(String event, @Nullable Long size, Authentication reader) {
        return proofs.inclusion(event, size, ActorAuthentication.actorOf(reader));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
