package org.anjian.api.delegation;

import org.anjian.api.message.Command;

/** A command to a delegation. */
public interface DelegationCommand extends Command {

    /** The record that is to decide. */
    DelegationId delegationId();
}
