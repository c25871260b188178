package org.anjian.command.safetymanager;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Permissions;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One person as safety manager (安全生产管理人员): every post, clearance, assessment and bar in one file, so that a failure
 * at one enterprise counts at all of them at once. The class holds the door; its members hold what is decided.
 */
@Aggregate
class SafetyManager {

    @AggregateIdentifier
    private SafetyManagerId id;

    private final ManagerFile file = new ManagerFile();

    @AggregateMember
    private final Employment employment = new Employment(file);

    @AggregateMember
    private final Clearance clearance = new Clearance(file);

    @AggregateMember
    private final Assessments assessments = new Assessments(file, clearance);

    @AggregateMember
    private final Appraisals appraisals = new Appraisals(file);

    SafetyManager() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permit((SafetyManagerCommand) message.getPayload(), actor, permissions);
    }

    /** Checks the reach of an actor on the post that a command is about. */
    void permit(SafetyManagerCommand command, Actor actor, Permissions permissions) {
        PostSubject post = file.post(command.enterpriseId()).subject();
        permissions.requireOnFile(actor, command.getClass(), post.region(), post.enterpriseId(), post.account());
    }

    Employment employment() {
        return employment;
    }

    Clearance clearance() {
        return clearance;
    }

    /** The account under which the person acts for an enterprise. */
    String accountAt(EnterpriseId enterprise) {
        return file.post(enterprise).subject().account();
    }

    Assessments assessments() {
        return assessments;
    }

    @EventSourcingHandler
    void on(SafetyManagerEvent event) {
        id = event.post().managerId();
        file.enter(event);
    }
}
