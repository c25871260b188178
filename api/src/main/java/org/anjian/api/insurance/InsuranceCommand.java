package org.anjian.api.insurance;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;

/** A command about the insurance of one enterprise. */
public interface InsuranceCommand extends Command {

    /** The enterprise. */
    EnterpriseId enterpriseId();
}
