package org.anjian.api.ruleparameter;

import org.anjian.api.message.Command;
import org.anjian.api.region.RegionCode;

/** A command to the record of one number. */
public interface RuleParameterCommand extends Command {

    /** The number. */
    ParameterKey key();

    /** Where the value that is spoken of applies. */
    RegionCode region();

    /** The record that is to decide. */
    RuleParameterId ruleParameterId();
}
