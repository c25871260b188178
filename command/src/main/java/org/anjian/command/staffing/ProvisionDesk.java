package org.anjian.command.staffing;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.command.DisbandRescueTeam;
import org.anjian.api.staffing.command.EstablishEmergencyBody;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.api.staffing.command.RecordNewTechnology;
import org.anjian.api.staffing.command.RecordRescueContract;
import org.anjian.api.staffing.command.RecordRescueSupplies;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.RecordSafetyInvestment;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.springframework.stereotype.Component;

/** Takes in what an enterprise provides for safety: bodies, rescue, money and technology. */
@Component
class ProvisionDesk {

    private final StaffingRecords records;

    ProvisionDesk(StaffingRecords records) {
        this.records = records;
    }

    @CommandHandler
    Decision handle(EstablishHazardBody command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) ->
                        new HazardBodyEstablished(subject, command.occurredAt(), command.name(), command.mechanism()));
    }

    @CommandHandler
    Decision handle(EstablishEmergencyBody command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) ->
                        new EmergencyBodyEstablished(subject, command.occurredAt(), command.name(), command.staff()));
    }

    @CommandHandler
    Decision handle(RecordRescueTeam command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) ->
                        new RescueTeamRecorded(subject, command.occurredAt(), command.mode(), command.members()));
    }

    @CommandHandler
    Decision handle(DisbandRescueTeam command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (!file.hasRescueTeam()) {
                throw new RefusedException(StaffingRefusal.NO_RESCUE_TEAM);
            }
            return new RescueTeamDisbanded(subject, command.occurredAt(), command.reason());
        });
    }

    @CommandHandler
    Decision handle(RecordRescueSupplies command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> new RescueSuppliesRecorded(subject, command.occurredAt(), command.supplies()));
    }

    @CommandHandler
    Decision handle(RecordRescueContract command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> new RescueContractRecorded(
                        subject, command.occurredAt(), command.organisation(), command.from(), command.until()));
    }

    @CommandHandler
    Decision handle(RecordSafetyInvestment command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> new SafetyInvestmentRecorded(
                        subject, command.occurredAt(), command.year(), command.plannedFen(), command.actualFen()));
    }

    @CommandHandler
    Decision handle(RecordNewTechnology command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) ->
                        new NewTechnologyAdopted(subject, command.occurredAt(), command.kind(), command.description()));
    }
}
