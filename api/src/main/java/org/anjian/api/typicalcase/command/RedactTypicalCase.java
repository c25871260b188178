package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Words a typical case for the public (脱敏, QJ22B-13d).
 *
 * @param text what the public is to read: no numbers or dwellings of persons, no informers, no minors
 */
public record RedactTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        TypicalCaseText text,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public RedactTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        Required.value(text, "text");
        text.checked();
        Required.value(occurredAt, "occurredAt");
    }
}
