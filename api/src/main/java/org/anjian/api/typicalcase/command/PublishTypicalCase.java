package org.anjian.api.typicalcase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records which news media told of a typical case (媒体公布, QJ22B-13d); more may follow.
 *
 * @param media the media, each with day and address
 */
public record PublishTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        List<MediaExposure> media,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public PublishTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        media = Required.list(media, "media");
        Required.value(occurredAt, "occurredAt");
    }
}
