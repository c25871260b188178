package org.anjian.command.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.StatutoryRanges;
import org.anjian.api.discretion.Tier;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nearest locality's standard, or the statute's range. */
@Component
class NearestStandards implements DiscretionStandards {

    private final LocalStandards local;
    private final StatutoryRanges statutes;
    private final RuleParameters parameters;

    NearestStandards(LocalStandards local, StatutoryRanges statutes, RuleParameters parameters) {
        this.local = local;
        this.statutes = statutes;
        this.parameters = parameters;
    }

    @Override
    public Optional<KnownStandard> inForce(String violationCode, RegionCode region, LocalDate day) {
        return region.path().reversed().stream()
                .map(RegionCode::new)
                .map(locality -> local.inForce(violationCode, locality, day))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> statutory(violationCode, region, day));
    }

    /** The range of the statute as a standard of one tier; empty where no statute provides a fine on that day. */
    Optional<KnownStandard> statutory(String violationCode, RegionCode region, LocalDate day) {
        return statutes.find(violationCode).flatMap(range -> {
            try {
                long min = range.min() == null ? 0 : product(range.min(), range.minTimes(), region, day);
                long max = product(range.max(), range.maxTimes(), region, day);
                return Optional.of(new KnownStandard(
                        DiscretionStandardId.ofStatute(violationCode),
                        1,
                        violationCode,
                        range.statute(),
                        min,
                        max,
                        List.of(new Tier(1, range.circumstance(), min, max))));
            } catch (RefusedException notInForceYet) {
                return Optional.empty();
            }
        });
    }

    private long product(ParameterKey amount, @Nullable ParameterKey times, RegionCode region, LocalDate day) {
        long factor = times == null ? 1 : parameters.number(times, region, day);
        return Math.multiplyExact(parameters.number(amount, region, day), factor);
    }
}
