package org.anjian.api.tracearchive;

import org.anjian.api.message.Command;

/** A command about one trace archive. */
public interface TraceArchiveCommand extends Command {

    /** The archive. */
    TraceArchiveId archiveId();
}
