package org.anjian.api.hazard;

import org.anjian.api.message.Command;

/** A command to one hazard. */
public interface HazardCommand extends Command {

    /** The hazard that is to decide. */
    HazardId hazardId();
}
