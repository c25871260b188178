package org.anjian.api.penaltycase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;

/**
 * A violation with the discretion standard that was in force on the day of the act (QJ16-07a).
 *
 * @param code the violation, as the standard calls it
 * @param statute the provision that sets the penalty
 * @param act which act it is
 * @param minFen the least fine by the statute, in fen
 * @param maxFen the highest fine by the statute, in fen
 */
public record Violation(
        String code,
        String statute,
        LocalDate factOn,
        Harm harm,
        String act,
        DiscretionStandardId standardId,
        int standardVersion,
        long minFen,
        long maxFen,
        List<Tier> tiers) {

    public Violation {
        tiers = List.copyOf(tiers);
    }
}
