package org.anjian.api.bulletin.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Issues the bulletin, or its revision, under a number (QJ22B-13a).
 *
 * @param sha256 the digest of what is issued, as the issuer has seen it
 * @param typicalCases the typical cases that it tells of, approved by the office
 */
public record IssueQuarterlyBulletin(
        @TargetAggregateIdentifier QuarterlyBulletinId bulletinId,
        String sha256,
        List<TypicalCaseId> typicalCases,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public IssueQuarterlyBulletin {
        Required.value(bulletinId, "bulletinId");
        sha256 = Required.name(sha256, "sha256");
        typicalCases =
                Required.list(typicalCases, "typicalCases").stream().distinct().toList();
        Required.value(occurredAt, "occurredAt");
    }
}
