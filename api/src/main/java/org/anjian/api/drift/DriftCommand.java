package org.anjian.api.drift;

import org.anjian.api.message.Command;

/** A command about the drift of one read model; sent by the check itself, never by a person. */
public interface DriftCommand extends Command {

    /** The drift. */
    DriftId driftId();
}
