package org.anjian.api.discretion;

import java.util.List;
import java.util.Optional;

/** The fines that the statutes provide, which come with Anjian: what a case is decided by where no locality has tiers. */
public record StatutoryRanges(List<StatutoryRange> ranges) {

    public StatutoryRanges {
        ranges = List.copyOf(ranges);
    }

    /** The range of a violation. */
    public Optional<StatutoryRange> find(String violationCode) {
        return ranges.stream()
                .filter(range -> range.violationCode().equals(violationCode))
                .findFirst();
    }
}
