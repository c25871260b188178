package org.anjian.api.campaign;

import org.anjian.api.message.Command;

/** A command to one unit in a campaign. */
public interface UnitParticipationCommand extends Command {

    /** The record that is to decide. */
    UnitParticipationId unitParticipationId();
}
