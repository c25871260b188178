package org.anjian.api.bulletin.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the bulletin of a quarter that is over from the signed returns that the office has; also once more (QJ22B-03).
 *
 * @param office the region of the office
 * @param quarter such as 2022-Q3
 * @param divisions by what its figures are divided; a draft may go without the sectors, a bulletin may not (QJ22B-13a)
 */
public record CompileQuarterlyBulletin(
        RegionCode office,
        BulletinQuarter quarter,
        List<BulletinDivision> divisions,
        Instant occurredAt,
        @Nullable String commandId)
        implements BulletinCommand {

    public CompileQuarterlyBulletin {
        Required.value(office, "office");
        Required.value(quarter, "quarter");
        divisions = Required.list(divisions, "divisions").stream()
                .distinct()
                .sorted()
                .toList();
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from office and quarter. */
    @Override
    @TargetAggregateIdentifier
    public QuarterlyBulletinId bulletinId() {
        return QuarterlyBulletinId.of(office, quarter);
    }
}
