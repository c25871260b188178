package org.anjian.api.tipoff;

import org.anjian.api.message.Command;

/** A command to a file in the vault of informers. */
public interface ReporterIdentityCommand extends Command {

    /** The record that is to decide. */
    ReporterIdentityId reporterIdentityId();
}
