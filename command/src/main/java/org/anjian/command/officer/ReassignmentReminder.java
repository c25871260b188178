package org.anjian.command.officer;

import java.util.List;
import java.util.Optional;
import org.anjian.api.officer.command.RequireReassignment;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * When an officer may not act any more, what the officer still handles goes to others (S16): this says so at once. The command
 * has an id that follows from the event.
 */
@Component
@ProcessingGroup("reassignment-reminder")
@DisallowReplay
public class ReassignmentReminder {

    private final OwnCommands commands;
    private final Assignments assignments;

    ReassignmentReminder(OwnCommands commands, Assignments assignments) {
        this.commands = commands;
        this.assignments = assignments;
    }

    @EventHandler
    void on(CredentialExpired event, @MessageIdentifier String cause) {
        remind(event, cause);
    }

    @EventHandler
    void on(OfficerCredentialSuspended event, @MessageIdentifier String cause) {
        remind(event, cause);
    }

    @EventHandler
    void on(OfficerServiceEnded event, @MessageIdentifier String cause) {
        remind(event, cause);
    }

    private void remind(OfficerEvent event, String cause) {
        reminder(event, cause)
                .ifPresent(command -> commands.send(command, event.officer().region()));
    }

    /** What there is to remind of; empty where the officer handles nothing that is open. */
    Optional<RequireReassignment> reminder(OfficerEvent event, String cause) {
        List<String> open = assignments.openOf(event.officer().account());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RequireReassignment(event.officer().id(), open, event.occurredAt(), "reassign/" + cause));
    }
}
