package org.anjian.command.discretion;

import java.util.Optional;
import org.anjian.command.ruleparameter.RuleParameters;

/** The standards where no locality has one of its own: the ranges of the statutes, by the numbers that are shipped. */
public final class StatutoryStandards {

    private StatutoryStandards() {}

    public static DiscretionStandards shipped() {
        return new NearestStandards(
                (code, locality, day) -> Optional.empty(), BundledStatutoryRanges.read(), RuleParameters.shipped());
    }
}
