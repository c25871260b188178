package org.anjian.api.unsafeact;

import org.anjian.api.message.Command;

/** A command about one unsafe act. */
public interface UnsafeActCommand extends Command {

    /** The unsafe act. */
    UnsafeActId unsafeActId();
}
