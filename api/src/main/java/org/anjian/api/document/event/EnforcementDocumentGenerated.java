package org.anjian.api.document.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.EnforcementDocumentSubject;
import org.axonframework.serialization.Revision;

/**
 * A version of a document was generated (执法文书已制作, QJ16-06f). Its bytes are kept apart, under their digest.
 *
 * @param documentVersion 1 for the first
 * @param recordVersion the version of the record that it was rendered from
 * @param sha256 the SHA-256 of the .docx file, in lower-case hexadecimal
 * @param bytes how long the file is
 * @param generatedBy the account
 * @param team the accounts of those who handle the record
 */
@Revision("1")
public record EnforcementDocumentGenerated(
        EnforcementDocumentSubject document,
        Instant occurredAt,
        int documentVersion,
        long recordVersion,
        String sha256,
        int bytes,
        DocumentTemplate template,
        String generatedBy,
        List<String> team)
        implements EnforcementDocumentEvent {

    public EnforcementDocumentGenerated {
        team = List.copyOf(team);
    }
}
