package org.anjian.api.accident;

import org.anjian.api.message.Command;

/** A command about an accident. */
public interface AccidentCommand extends Command {

    /** The record that is to decide. */
    AccidentId accidentId();
}
