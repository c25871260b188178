package org.anjian.api.normativedocument;

import org.anjian.api.message.Command;

/** A command to the clean-up of a locality. */
public interface DocumentCleanupCommand extends Command {

    /** The clean-up that is to decide. */
    DocumentCleanupId cleanupId();
}
