package org.anjian.command.tipoff;

import java.time.LocalDate;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.tipoff.ConcealedDeaths;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The reward that follows from a fine, a share of it within bounds; or from deaths that were concealed, so much for each by the grade of
 * the accident (NL-TIP, QJ16-15b).
 */
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

    /**
     * The reward in fen.
     *
     * @param day on which the tip-off came in
     * @throws RefusedException {@link TipOffRefusal#GRADE_BELOW_DEATHS} where so many deaths are an accident of a higher grade (NL-SG03)
     */
    long of(ConcealedDeaths concealed, RegionCode region, LocalDate day) {
        ParameterKey fewerThan = fewerDeathsThan(concealed.grade());
        Refuse.when(
                fewerThan != null && concealed.deaths() >= parameters.number(fewerThan, region, day),
                TipOffRefusal.GRADE_BELOW_DEATHS,
                "concealed.deaths");
        long each = parameters.number(perDeath(concealed.grade()), region, day);
        return Math.min(each * concealed.deaths(), parameters.number(MOST, region, day));
    }

    private static ParameterKey perDeath(AccidentGrade grade) {
        return new ParameterKey(
                switch (grade) {
                    case GENERAL -> "NL-TIP.concealedPerDeathMin";
                    case LARGER -> "NL-TIP.concealedPerDeathLarger";
                    case MAJOR -> "NL-TIP.concealedPerDeathMajor";
                    case EXTRAORDINARY -> "NL-TIP.concealedPerDeathMax";
                });
    }

    private static @Nullable ParameterKey fewerDeathsThan(AccidentGrade grade) {
        return switch (grade) {
            case GENERAL -> new ParameterKey("NL-SG03.largerDeaths");
            case LARGER -> new ParameterKey("NL-SG03.majorDeaths");
            case MAJOR -> new ParameterKey("NL-SG03.extraordinaryDeaths");
            case EXTRAORDINARY -> null;
        };
    }
}
