package org.anjian.api.normativedocument.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.NormativeDocumentCommand;
import org.anjian.api.normativedocument.NormativeDocumentId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a normative document, or its next version (规范性文件, QJ16-01a).
 *
 * @param region where it applies, with all below
 * @param number its number (文号)
 * @param effectiveFrom the first day of facts that are judged by it (QJ22A-16)
 * @param text the file with its digest
 */
public record RegisterNormativeDocument(
        RegionCode region,
        String number,
        DocumentKind kind,
        String title,
        LocalDate effectiveFrom,
        Evidence text,
        Instant occurredAt,
        @Nullable String commandId)
        implements NormativeDocumentCommand {

    public RegisterNormativeDocument {
        Required.value(region, "region");
        number = Required.name(number, "number");
        Required.value(kind, "kind");
        title = Required.name(title, "title");
        Required.value(effectiveFrom, "effectiveFrom");
        Required.value(text, "text");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from region and number. */
    @Override
    @TargetAggregateIdentifier
    public NormativeDocumentId documentId() {
        return NormativeDocumentId.of(region, number);
    }
}
