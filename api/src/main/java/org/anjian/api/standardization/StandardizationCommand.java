package org.anjian.api.standardization;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;

/** A command about the standardisation certificates of one enterprise. */
public interface StandardizationCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();
}
