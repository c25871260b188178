package org.anjian.command.tipoff;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** The reward that follows from a fine: a share of it within bounds (NL-TIP, QJ16-15b). */
@Component
class RewardRule {

    private static final ParameterKey RATE = new ParameterKey("NL-TIP.rate");
    private static final ParameterKey LEAST = new ParameterKey("NL-TIP.min");
    private static final ParameterKey MOST = new ParameterKey("NL-TIP.max");
    private static final long PERMILLE = 1_000;

    private final RuleParameters parameters;

    RewardRule(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The reward in fen.
     *
     * @param fineFen the fine in fen
     * @param day on which the tip-off came in
     */
    long of(long fineFen, RegionCode region, LocalDate day) {
        long least = parameters.number(LEAST, region, day);
        long most = parameters.number(MOST, region, day);
        long rate = parameters.number(RATE, region, day);
        // the bound first, so that no fine is too large for the product
        long share = Math.min(fineFen, most * PERMILLE) * rate / PERMILLE;
        return Math.clamp(share, least, most);
    }
}
