package org.anjian.api.enterprise;

import org.anjian.api.message.Command;

/** A command to one enterprise. */
public interface EnterpriseCommand extends Command {

    /** The enterprise that is to decide. */
    EnterpriseId enterpriseId();
}
