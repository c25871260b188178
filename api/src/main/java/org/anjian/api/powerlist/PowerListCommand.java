package org.anjian.api.powerlist;

import org.anjian.api.message.Command;

/** A command to a power list. */
public interface PowerListCommand extends Command {

    /** The list that is to decide. */
    PowerListId powerListId();
}
