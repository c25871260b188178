package org.anjian.api.blacklist;

import org.anjian.api.message.Command;

/** A command to an entry of the blacklist. */
public interface BlacklistCommand extends Command {

    /** The entry that is to decide. */
    BlacklistEntryId entryId();
}
