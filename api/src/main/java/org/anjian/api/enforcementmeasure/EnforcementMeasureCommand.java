package org.anjian.api.enforcementmeasure;

import org.anjian.api.message.Command;

/** A command to an enforcement measure. */
public interface EnforcementMeasureCommand extends Command {

    /** The record that is to decide. */
    EnforcementMeasureId enforcementMeasureId();
}
