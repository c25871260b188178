package org.anjian.api.enterprisecheck;

import org.anjian.api.message.Command;

/** A command to one check plan. */
public interface CheckPlanCommand extends Command {

    /** The plan that is to decide. */
    CheckPlanId checkPlanId();
}
