package org.anjian.command.hazard;

import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.command.AcceptRectification;
import org.anjian.api.hazard.command.RecheckByEnterprise;
import org.anjian.api.hazard.command.RecheckHazard;
import org.anjian.api.hazard.command.SubmitRectification;
import org.anjian.api.hazard.command.VerifyRectificationOnSite;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.message.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;

/** From the report of completion to the regulator's recheck (整改完成、企业复查、验收、现场核验、复查). */
class Completion {

    private final HazardFile file;

    Completion(HazardFile file) {
        this.file = file;
    }

    @CommandHandler
    HazardDecision handle(SubmitRectification command, Actor actor) {
        EnterpriseStages.requireSubmittable(file, command);
        return file.record(new RectificationSubmitted(
                file.subject(),
                command.occurredAt(),
                command.report(),
                command.evidence(),
                actor.id(),
                file.reworkRounds() + 1));
    }

    @CommandHandler
    HazardDecision handle(RecheckByEnterprise command) {
        EnterpriseStages.require(HazardState.SUBMITTED, file, command);
        return file.record(new EnterpriseRechecked(file.subject(), command.occurredAt(), command.conclusion()));
    }

    @CommandHandler
    HazardDecision handle(AcceptRectification command) {
        EnterpriseStages.require(HazardState.ENTERPRISE_RECHECKED, file, command);
        return file.record(new RectificationAccepted(
                file.subject(), command.occurredAt(), command.department(), command.conclusion()));
    }

    @CommandHandler
    HazardDecision handle(VerifyRectificationOnSite command, HazardTimers timers, DeadlineManager deadlines) {
        EnterpriseStages.require(HazardState.ENTERPRISE_ACCEPTED, file, command);
        return switch (command.quality()) {
            case QUALIFIED ->
                file.record(new RectificationVerified(file.subject(), command.occurredAt(), command.conclusion()));
            case UNQUALIFIED ->
                // The round that begins is the one after the round just judged (QX24-31).
                file.record(
                        new ReworkOrdered(
                                file.subject(), command.occurredAt(), command.conclusion(), file.reworkRounds() + 2),
                        timers,
                        deadlines);
        };
    }

    @CommandHandler
    HazardDecision handle(RecheckHazard command, Actor actor, HazardTimers timers, DeadlineManager deadlines) {
        EnterpriseStages.require(HazardState.SITE_VERIFIED, file, command);
        EnterpriseStages.requireIndependent(file, actor);
        return switch (command.result()) {
            case PASSED ->
                file.record(new RecheckPassed(
                        file.subject(), command.occurredAt(), command.conclusion(), command.evidence()));
            case FAILED -> {
                OrderRules.requireDueDate(command.newDueOn(), command.occurredAt(), "newDueOn");
                yield file.record(
                        new RecheckFailed(
                                file.subject(),
                                command.occurredAt(),
                                command.conclusion(),
                                command.evidence(),
                                command.newDueOn(),
                                file.failedRechecks() + 1),
                        timers,
                        deadlines);
            }
        };
    }
}
