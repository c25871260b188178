package org.anjian.api.normativedocument.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.normativedocument.NormativeDocumentCommand;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Repeals a normative document (废止, QJ16-01b).
 *
 * @param repealedFrom the first day of facts that are not judged by it
 */
public record RepealNormativeDocument(
        @TargetAggregateIdentifier NormativeDocumentId documentId,
        LocalDate repealedFrom,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements NormativeDocumentCommand {

    public RepealNormativeDocument {
        Required.value(documentId, "documentId");
        Required.value(repealedFrom, "repealedFrom");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
