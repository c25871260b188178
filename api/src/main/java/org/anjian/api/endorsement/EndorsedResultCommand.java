package org.anjian.api.endorsement;

import org.anjian.api.message.Command;

/** A command to one inspection result. */
public interface EndorsedResultCommand extends Command {

    /** The record that is to decide. */
    EndorsedResultId endorsedResultId();
}
