package org.anjian.api.discretion.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.discretion.Bands;
import org.anjian.api.discretion.DiscretionCommand;
import org.anjian.api.discretion.DiscretionRefusal;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts the discretion standard of a violation in a locality, or its next version (裁量基准, QJ16-01a).
 *
 * @param region the locality
 * @param statute the law and the article
 * @param minFen the least fine of the statute, in fen
 * @param maxFen the greatest fine of the statute, in fen
 * @param tiers from the lightest to the gravest, without a gap or an overlap
 * @param source the document that sets it
 * @param effectiveFrom the first day of violations that are judged by it
 */
public record AdoptDiscretionStandard(
        RegionCode region,
        String violationCode,
        String statute,
        long minFen,
        long maxFen,
        List<Tier> tiers,
        String source,
        LocalDate effectiveFrom,
        Instant occurredAt,
        @Nullable String commandId)
        implements DiscretionCommand {

    private static final int LONGEST_CODE = 60;

    public AdoptDiscretionStandard {
        Required.value(region, "region");
        violationCode = Required.name(violationCode, "violationCode");
        if (violationCode.length() > LONGEST_CODE) {
            throw new RefusedException(InputRefusal.TOO_LONG, "violationCode");
        }
        statute = Required.name(statute, "statute");
        if (minFen < 0 || maxFen < minFen) {
            throw new RefusedException(DiscretionRefusal.RANGE_REVERSED, "maxFen");
        }
        tiers = Required.list(tiers, "tiers");
        Bands.require(tiers, minFen, maxFen);
        source = Required.text(source, "source");
        Required.value(effectiveFrom, "effectiveFrom");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from locality and violation. */
    @Override
    @TargetAggregateIdentifier
    public DiscretionStandardId standardId() {
        return DiscretionStandardId.of(region, violationCode);
    }
}
