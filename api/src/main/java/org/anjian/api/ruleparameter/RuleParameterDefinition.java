package org.anjian.api.ruleparameter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule has, with the values that come with Anjian.
 *
 * @param leftTo the level to which the higher ones leave the number: its value prevails; null where they leave it to none
 */
public record RuleParameterDefinition(
        ParameterKey key, ParameterUnit unit, @Nullable RuleLevel leftTo, List<RuleValue> values) {

    public RuleParameterDefinition {
        Required.value(key, "key");
        Required.value(unit, "unit");
        values = List.copyOf(values);
    }

    /**
     * The values that apply in a region to facts of a day: the first is in force, and overrides those behind it (QJ22B-02).
     * A higher level prevails; at one level the newer value, then the nearer region, then what was recorded.
     *
     * @param recorded the values that were recorded here
     */
    public List<RuleValue> inOrder(Collection<RuleValue> recorded, RegionCode region, LocalDate day) {
        return Stream.concat(values.stream(), recorded.stream())
                .filter(value -> value.applies(region, day))
                .sorted(Comparator.comparingInt((RuleValue value) -> rank(value.level()))
                        .thenComparing(RuleValue::effectiveFrom, Comparator.reverseOrder())
                        .thenComparing(RuleParameterDefinition::nearness, Comparator.reverseOrder())
                        .thenComparing(RuleValue::origin, Comparator.reverseOrder()))
                .toList();
    }

    /**
     * The first day on which the number has a value in a region; empty where it never has. Where a value is shipped, its document
     * took effect on its first day, and what was recorded corrects the number and not that day.
     *
     * @param recorded the values that were recorded here
     */
    public Optional<LocalDate> firstDay(Collection<RuleValue> recorded, RegionCode region) {
        return firstDayOf(values, region).or(() -> firstDayOf(recorded, region));
    }

    private static Optional<LocalDate> firstDayOf(Collection<RuleValue> values, RegionCode region) {
        return values.stream()
                .filter(value -> value.appliesIn(region))
                .map(RuleValue::effectiveFrom)
                .min(Comparator.naturalOrder());
    }

    private int rank(RuleLevel level) {
        return level == leftTo ? -1 : level.ordinal();
    }

    private static int nearness(RuleValue value) {
        return value.region() == null ? 0 : value.region().path().size();
    }
}
