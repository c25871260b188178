package org.anjian.api.ruleparameter.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;

/** The rulebook as facts of a day in a region are judged by it. */
public record RulesInForce(RegionCode region, LocalDate day, List<RuleInForce> rules) {
    public RulesInForce {
        rules = List.copyOf(rules);
    }
}
