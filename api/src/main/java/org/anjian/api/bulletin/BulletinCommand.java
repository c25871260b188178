package org.anjian.api.bulletin;

import org.anjian.api.message.Command;

/** A command to a quarterly bulletin. */
public interface BulletinCommand extends Command {

    /** The bulletin that is to decide. */
    QuarterlyBulletinId bulletinId();
}
