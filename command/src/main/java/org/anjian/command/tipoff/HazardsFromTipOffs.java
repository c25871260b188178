package org.anjian.command.tipoff;

import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.event.TipOffHazardRaised;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Registers the hazards that tip-offs give. Nothing of the tip-off goes along: not its id, its number, its message ids nor who
 * handled it; the reference leads nowhere but for whoever has the tip-off (QJ16-15c).
 */
@Component
@ProcessingGroup("tip-off-process")
@DisallowReplay
public class HazardsFromTipOffs {

    /** The system that the source record of such a hazard names. */
    public static final String SOURCE_SYSTEM = "reference";

    private final OwnCommands commands;

    HazardsFromTipOffs(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TipOffHazardRaised event) {
        commands.send(registration(event), event.hazard().region());
    }

    /** The hazard. */
    static RegisterHazard registration(TipOffHazardRaised event) {
        TipOffHazard hazard = event.hazard();
        return new RegisterHazard(
                hazard.id(),
                hazard.enterpriseId(),
                HazardKind.HAZARD,
                HazardSource.TIP_OFF,
                hazard.severity(),
                hazard.category(),
                null,
                hazard.description(),
                hazard.location(),
                new SourceRecord(SOURCE_SYSTEM, hazard.reference()),
                event.occurredAt(),
                "raise/" + hazard.id());
    }
}
