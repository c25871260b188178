package org.anjian.api.discretion.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * A version of a discretion standard was adopted. A decision cites the version in force on the day of the violation for ever.
 *
 * @param standardVersion counted from 1
 * @param adoptedBy the code of the body that adopted it
 */
@Revision("1")
public record DiscretionStandardAdopted(
        DiscretionStandardId standardId,
        Instant occurredAt,
        RegionCode region,
        String violationCode,
        int standardVersion,
        String statute,
        long minFen,
        long maxFen,
        List<Tier> tiers,
        String source,
        LocalDate effectiveFrom,
        String adoptedBy)
        implements DiscretionStandardEvent {

    public DiscretionStandardAdopted {
        tiers = List.copyOf(tiers);
    }
}
