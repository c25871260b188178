package org.anjian.api.discretion;

import org.anjian.api.message.Command;

/** A command to a discretion standard. */
public interface DiscretionCommand extends Command {

    /** The standard that is to decide. */
    DiscretionStandardId standardId();
}
