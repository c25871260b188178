package org.anjian.command.staffing;

import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the staffing records up with the enterprises: another head count, sector or scale means other duties (QJ22A-05), and
 * a closed enterprise has none.
 */
@Component
@ProcessingGroup("staffing-follows-enterprise")
class StaffingFollowsEnterprise {

    private final CommandGateway commands;

    StaffingFollowsEnterprise(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(EnterpriseAmended event) {
        send(new EvaluateStaffing(event.enterpriseId(), event.occurredAt(), null), event.region());
    }

    @EventHandler
    void on(EnterpriseTransferred event) {
        send(new EvaluateStaffing(event.enterpriseId(), event.occurredAt(), null), event.region());
    }

    @EventHandler
    void on(EnterpriseClosed event) {
        send(new EndStaffing(event.enterpriseId(), event.occurredAt(), null), event.region());
    }

    /** What is refused stays refused, however often it is sent: an enterprise closed meanwhile, or moved. */
    private void send(StaffingCommand command, RegionCode region) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .andMetaData(Actor.system(region).toMetadata()));
        } catch (CommandExecutionException refused) {
            if (refused.getDetails().filter(Refusal.class::isInstance).isEmpty()) {
                throw refused;
            }
        }
    }
}
