package org.anjian.api.tipoff;

import org.anjian.api.message.Command;

/** A command to a tip-off. */
public interface TipOffCommand extends Command {

    /** The record that is to decide. */
    TipOffId tipOffId();
}
