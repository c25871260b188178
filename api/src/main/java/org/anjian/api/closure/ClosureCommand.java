package org.anjian.api.closure;

import org.anjian.api.message.Command;

/** A command to a closing. */
public interface ClosureCommand extends Command {

    /** The record that is to decide. */
    ClosureId closureId();
}
