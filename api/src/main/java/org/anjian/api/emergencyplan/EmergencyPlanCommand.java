package org.anjian.api.emergencyplan;

import org.anjian.api.message.Command;

/** A command to an emergency plan. */
public interface EmergencyPlanCommand extends Command {

    /** The record that is to decide. */
    EmergencyPlanId emergencyPlanId();
}
