package org.anjian.api.enforcementplan;

import org.anjian.api.message.Command;

/** A command to an enforcement plan. */
public interface EnforcementPlanCommand extends Command {

    /** The record that is to decide. */
    EnforcementPlanId enforcementPlanId();
}
