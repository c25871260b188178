package org.anjian.command.ruleparameter;

import java.util.List;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleValue;

/** The values of numbers that were recorded. */
@FunctionalInterface
public interface RecordedValues {

    /** The values of a number that count. */
    List<RuleValue> of(ParameterKey key);
}
