package org.anjian.command.registry;

import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.insurance.command.UpdateInsuranceRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.command.EndPostOfClosedEnterprise;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.standardization.command.UpdateStandardizationRecord;
import org.anjian.command.safetymanager.PostHolders;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the records of an enterprise up with the enterprise: another head count, sector or scale means other duties
 * (QJ22A-05), another region other readers, and a closed enterprise has no duties and no safety managers.
 */
@Component
@ProcessingGroup("records-follow-enterprise")
class RecordsFollowEnterprise {

    private final CommandGateway commands;
    private final PostHolders posts;

    RecordsFollowEnterprise(CommandGateway commands, PostHolders posts) {
        this.commands = commands;
        this.posts = posts;
    }

    /**
     * An enterprise with a credit code owes staff from its first day (QJ22A-05), whether it ever reports any or not. One under
     * another scheme, taken over from elsewhere, is not under these rules until it acts here.
     */
    @EventHandler
    void on(EnterpriseRegistered event) {
        if (event.creditCode() != null) {
            send(new EvaluateStaffing(event.enterpriseId(), event.occurredAt(), null), event);
        }
    }

    @EventHandler
    void on(EnterpriseAmended event) {
        send(new EvaluateStaffing(event.enterpriseId(), event.occurredAt(), null), event);
        update(event);
    }

    @EventHandler
    void on(EnterpriseTransferred event) {
        send(new EvaluateStaffing(event.enterpriseId(), event.occurredAt(), null), event);
        update(event);
    }

    @EventHandler
    void on(EnterpriseClosed event) {
        send(new EndStaffing(event.enterpriseId(), event.occurredAt(), null), event);
        for (SafetyManagerId manager : posts.at(event.enterpriseId())) {
            send(
                    new EndPostOfClosedEnterprise(
                            manager, event.enterpriseId(), event.reason(), event.occurredAt(), null),
                    event);
        }
        update(event);
    }

    private void update(EnterpriseEvent event) {
        send(new UpdateInsuranceRecord(event.enterpriseId(), event.occurredAt(), null), event);
        send(new UpdateStandardizationRecord(event.enterpriseId(), event.occurredAt(), null), event);
    }

    /** What is refused stays refused, however often it is sent: an enterprise closed meanwhile, or moved on. */
    private void send(Command command, EnterpriseEvent event) {
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .andMetaData(Actor.system(event.region()).toMetadata()));
        } catch (CommandExecutionException refused) {
            if (mayPass(refused)) {
                throw refused;
            }
        }
    }

    private static boolean mayPass(CommandExecutionException failure) {
        return failure.<Object>getDetails()
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .filter(refusal -> refusal.kind() != RefusalKind.UNAVAILABLE
                        && !refusal.code().equals(InputRefusal.CONCURRENT_CHANGE.name()))
                .isEmpty();
    }
}
