package org.anjian.api.ruleparameter.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.ValueOrigin;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * A number of a rule with the values that were recorded for it: the read model's document. What comes with Anjian is not in it.
 *
 * @param version how many events were folded; also the version of the document
 * @param values the recorded values, oldest first
 * @param published whether the public may read it: always
 */
@Classified(Level.PUBLIC)
public record RuleParameterView(
        RuleParameterId id,
        long version,
        ParameterKey key,
        ParameterUnit unit,
        List<Recorded> values,
        boolean published,
        Instant recordedAt) {

    public RuleParameterView {
        values = List.copyOf(values);
    }

    /** The values that count. */
    public List<RuleValue> counting() {
        return values.stream().map(Recorded::counting).flatMap(Optional::stream).toList();
    }

    /**
     * A value as it was recorded.
     *
     * @param withdrawnFrom the first day on which it does not count any more; null where it was not withdrawn
     * @param replacedOn when the same level, region and first day was recorded again; null where it was not
     */
    public record Recorded(
            RuleLevel level,
            RegionCode region,
            long value,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            String source,
            @Nullable Integer confidencePermille,
            @Classified(Level.INTERNAL) String recordedBy,
            LocalDate recordedOn,
            @Nullable LocalDate withdrawnFrom,
            @Nullable String withdrawnBecause,
            @Nullable LocalDate replacedOn) {

        private static final double CERTAIN = 1_000;

        /** The value as it counts; empty where it was replaced, or withdrawn from its first day on. */
        public Optional<RuleValue> counting() {
            boolean never = replacedOn != null || withdrawnFrom != null && !withdrawnFrom.isAfter(effectiveFrom);
            return never
                    ? Optional.empty()
                    : Optional.of(new RuleValue(
                            level,
                            region,
                            value,
                            effectiveFrom,
                            lastDay(),
                            source,
                            confidencePermille == null ? null : confidencePermille / CERTAIN,
                            ValueOrigin.RECORDED));
        }

        private @Nullable LocalDate lastDay() {
            if (withdrawnFrom == null) {
                return effectiveUntil;
            }
            LocalDate before = withdrawnFrom.minusDays(1);
            return effectiveUntil == null || before.isBefore(effectiveUntil) ? before : effectiveUntil;
        }
    }
}
