package org.anjian.command.safetymanager;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.command.enterprise.Enterprises;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Tells the staffing record of an enterprise who took up duty there and who lost it, so that a shortfall is found at once
 * (QJ22A-10d). The staffing record takes the same news twice without harm.
 */
@Component
@ProcessingGroup(StaffingFollowUp.GROUP)
public class StaffingFollowUp {

    /** The processing group. */
    public static final String GROUP = "manager-staffing";

    private final CommandGateway gateway;
    private final Enterprises enterprises;
    // A command of its own transaction: one that is refused must not undo the batch of events it follows from.
    private final ExecutorService commands = Executors.newVirtualThreadPerTaskExecutor();

    public StaffingFollowUp(CommandGateway gateway, Enterprises enterprises) {
        this.gateway = gateway;
        this.enterprises = enterprises;
    }

    /** Follows an event of a file. */
    @EventHandler
    public void on(SafetyManagerEvent event) {
        following(event)
                .ifPresent(command -> enterprises
                        .find(event.post().enterpriseId())
                        .ifPresent(enterprise -> CompletableFuture.runAsync(
                                        () -> send(command, enterprise.region()), commands)
                                .join()));
    }

    /** What follows for the staffing record; empty where nothing does. */
    static Optional<StaffingCommand> following(SafetyManagerEvent event) {
        return switch (event) {
            case SafetyManagerActivated on ->
                Optional.of(new TakeManagerIntoStaffing(
                        on.post().enterpriseId(),
                        on.post().personId(),
                        on.mode() == EmploymentMode.FULL_TIME ? StaffingMode.FULL_TIME : StaffingMode.PART_TIME,
                        on.occurredAt(),
                        null));
            case DutyClearanceRevoked revoked -> release(revoked, revoked.reason());
            case SafetyManagerSuspended suspended ->
                release(suspended, suspended.ground().name());
            case SafetyManagerDismissed dismissed -> release(dismissed, dismissed.reason());
            case SafetyManagerDeparted departed -> release(departed, departed.reason());
            default -> Optional.empty();
        };
    }

    private static Optional<StaffingCommand> release(SafetyManagerEvent event, String reason) {
        return Optional.of(new ReleaseManagerFromStaffing(
                event.post().enterpriseId(), event.post().personId(), reason, event.occurredAt(), null));
    }

    private void send(StaffingCommand command, RegionCode region) {
        try {
            gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .andMetaData(Actor.system(region).toMetadata()));
        } catch (CommandExecutionException failure) {
            // An enterprise that was closed keeps no staffing record any more.
            if (failure.getDetails().filter(Refusal.class::isInstance).isEmpty()) {
                throw failure;
            }
        }
    }
}
