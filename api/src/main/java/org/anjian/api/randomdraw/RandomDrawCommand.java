package org.anjian.api.randomdraw;

import org.anjian.api.message.Command;

/** A command to a random draw. */
public interface RandomDrawCommand extends Command {

    /** The record that is to decide. */
    RandomDrawId randomDrawId();
}
