package org.anjian.command.operation;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.OperationPeriods;
import org.anjian.api.operation.OperationRefusal;
import org.anjian.api.operation.command.LaunchGeneralInspection;
import org.anjian.api.operation.command.LaunchJointEnforcement;
import org.anjian.api.operation.command.LaunchSectorInspection;
import org.anjian.api.operation.command.OpenOperationCalendar;
import org.anjian.api.operation.event.GeneralInspectionLaunched;
import org.anjian.api.operation.event.JointEnforcementLaunched;
import org.anjian.api.operation.event.OperationCalendarOpened;
import org.anjian.api.operation.event.SectorInspectionLaunched;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Opens calendars and launches operations. A region has one calendar. */
@Component
class OperationDesk {

    private final Repository<OperationCalendar> repository;
    private final Permissions permissions;
    private final Regions regions;

    OperationDesk(Repository<OperationCalendar> repository, Permissions permissions, Regions regions) {
        this.repository = repository;
        this.permissions = permissions;
        this.regions = regions;
    }

    @CommandHandler
    Decision handle(OpenOperationCalendar command, Actor actor, DeadlineManager deadlines) throws Exception {
        CalendarSubject subject = subject(actor, command, command.region());
        return calendar(subject)
                .invoke(calendar -> calendar.open(
                        new OperationCalendarOpened(subject, command.occurredAt(), command.sectors()), deadlines));
    }

    @CommandHandler
    Decision handle(LaunchGeneralInspection command, Actor actor) throws Exception {
        CalendarSubject subject = subject(actor, command, command.region());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LaunchedOperation operation = new LaunchedOperation(
                command.operationId(),
                OperationKind.GENERAL,
                actor.organisation(),
                null,
                OperationPeriods.quarterOf(day),
                command.title(),
                command.scope(),
                List.of(),
                day);
        return calendar(subject)
                .invoke(calendar ->
                        calendar.launch(new GeneralInspectionLaunched(subject, command.occurredAt(), operation)));
    }

    @CommandHandler
    Decision handle(LaunchSectorInspection command, Actor actor) throws Exception {
        CalendarSubject subject = subject(actor, command, command.region());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LaunchedOperation operation = new LaunchedOperation(
                command.operationId(),
                OperationKind.SECTOR,
                actor.organisation(),
                command.sector(),
                OperationPeriods.monthOf(day),
                command.title(),
                command.scope(),
                List.of(),
                day);
        return calendar(subject).invoke(calendar -> {
            calendar.requireSector(command.sector());
            return calendar.launch(new SectorInspectionLaunched(subject, command.occurredAt(), operation));
        });
    }

    @CommandHandler
    Decision handle(LaunchJointEnforcement command, Actor actor) throws Exception {
        CalendarSubject subject = subject(actor, command, command.region());
        if (command.participants().isEmpty()) {
            throw new RefusedException(OperationRefusal.PARTICIPANTS_MISSING, "participants");
        }
        if (command.participants().stream().anyMatch(body -> body.code().equals(actor.organisation()))) {
            throw new RefusedException(OperationRefusal.LEAD_TAKES_PART_TWICE, "participants");
        }
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LaunchedOperation operation = new LaunchedOperation(
                command.operationId(),
                OperationKind.JOINT,
                actor.organisation(),
                null,
                OperationPeriods.monthOf(day),
                command.title(),
                command.scope(),
                command.participants(),
                day);
        return calendar(subject)
                .invoke(calendar ->
                        calendar.launch(new JointEnforcementLaunched(subject, command.occurredAt(), operation)));
    }

    private CalendarSubject subject(Actor actor, Command command, RegionCode region) {
        permissions.require(actor, command.getClass(), region, null);
        regions.require(region, "region");
        return new CalendarSubject(OperationCalendarId.of(region), region);
    }

    private Aggregate<OperationCalendar> calendar(CalendarSubject subject) throws Exception {
        return repository.loadOrCreate(subject.id().raw(), OperationCalendar::new);
    }
}
