package org.anjian.command.tipoff;

import org.anjian.api.inspectionclue.command.HandOverInspectionClue;
import org.anjian.api.tipoff.event.TipOffReferred;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Hands what tip-offs say to the bodies that inspect. Nothing goes along but the new wording and a reference, which leads
 * nowhere but for whoever has the tip-off (QJ16-15c).
 */
@Component
@ProcessingGroup("tip-off-process")
@DisallowReplay
public class CluesFromTipOffs {

    private final OwnCommands commands;

    CluesFromTipOffs(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TipOffReferred event) {
        commands.send(clue(event), event.tipOff().region());
    }

    /** The clue. */
    static HandOverInspectionClue clue(TipOffReferred event) {
        return new HandOverInspectionClue(
                event.reference(),
                event.tipOff().region(),
                event.to(),
                event.wording(),
                event.occurredAt(),
                "clue/" + event.reference());
    }
}
