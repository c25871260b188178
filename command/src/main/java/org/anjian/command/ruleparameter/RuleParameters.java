package org.anjian.command.ruleparameter;

import java.time.LocalDate;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;

public interface RuleParameters {
    long number(ParameterKey key, RegionCode region, LocalDate day);
}
