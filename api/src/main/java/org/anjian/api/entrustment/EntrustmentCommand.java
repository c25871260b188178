package org.anjian.api.entrustment;

import org.anjian.api.message.Command;

/** A command to an entrustment. */
public interface EntrustmentCommand extends Command {

    /** The record that is to decide. */
    EntrustmentId entrustmentId();
}
