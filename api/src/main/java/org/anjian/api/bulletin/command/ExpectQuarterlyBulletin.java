package org.anjian.api.bulletin.command;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinCommand;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the safety-committee office of a region owe the bulletin of a quarter, and of every quarter after it (QJ22B-13a).
 *
 * @param office the region of the office: a city, a county or a development zone
 * @param quarter such as 2022-Q3
 */
public record ExpectQuarterlyBulletin(
        RegionCode office,
        BulletinQuarter quarter,
        Instant occurredAt,
        @Nullable String commandId) implements BulletinCommand {

    public ExpectQuarterlyBulletin {
        Required.value(office, "office");
        Required.value(quarter, "quarter");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from office and quarter. */
    @Override
    @TargetAggregateIdentifier
    public QuarterlyBulletinId bulletinId() {
        return QuarterlyBulletinId.of(office, quarter);
    }
}
