package org.anjian.api.blacklist;

import org.anjian.api.message.Command;

/** A command to a batch of the blacklist. */
public interface BlacklistBatchCommand extends Command {

    /** The batch that is to decide. */
    BlacklistBatchId batchId();
}
