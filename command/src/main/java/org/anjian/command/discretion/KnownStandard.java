package org.anjian.command.discretion;

import java.util.List;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;

/**
 * What a decision needs to know of a version of a discretion standard.
 *
 * @param minFen the least fine, in fen
 * @param maxFen the greatest fine, in fen
 */
public record KnownStandard(
        DiscretionStandardId id,
        int version,
        String violationCode,
        String statute,
        long minFen,
        long maxFen,
        List<Tier> tiers) {
    public KnownStandard {
        tiers = List.copyOf(tiers);
    }
}
