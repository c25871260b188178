package org.anjian.command.closure;

import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A closing that was carried out closes the enterprise in the register (QJ16-10c); with the enterprise end its staffing record
 * and the posts of its safety managers, as after every closing. The command has an id that follows from the event.
 */
@Component
@ProcessingGroup("enterprise-follows-closure")
@DisallowReplay
public class EnterpriseFollowsClosure {

    private final OwnCommands commands;

    EnterpriseFollowsClosure(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ClosureExecuted event) {
        commands.sendUnless(closing(event), event.closure().region(), EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
    }

    /** How the register is told. */
    static CloseEnterprise closing(ClosureExecuted event) {
        return new CloseEnterprise(
                event.closure().enterpriseId(),
                "依法关闭（" + event.closure().id() + "）",
                event.occurredAt(),
                "close/" + event.closure().id());
    }
}
