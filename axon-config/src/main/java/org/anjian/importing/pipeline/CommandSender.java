package org.anjian.importing.pipeline;

import org.anjian.api.message.Command;
import org.anjian.api.region.RegionCode;

/** The way to the write side. Used by many threads at a time. */
public interface CommandSender {

    /**
     * Sends a command and waits for its outcome.
     *
     * @param jurisdiction the region in which the importer acts
     * @throws LedgerUnavailable if no outcome could be had; the command may be sent again
     */
    Outcome send(Command command, RegionCode jurisdiction);
}
