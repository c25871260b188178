package org.anjian.api.staffing;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;

/** A command about the staffing of one enterprise. */
public interface StaffingCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();
}
