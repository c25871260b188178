package org.anjian.command.staffing;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.command.DissolveSafetyDepartment;
import org.anjian.api.staffing.command.EstablishSafetyDepartment;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.staffing.command.OrderStaffingCorrection;
import org.anjian.api.staffing.command.RecordRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.ReleaseRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.springframework.stereotype.Component;

/** Takes in what enterprises and the personnel records say about the staff, and begins a record where there is none. */
@Component
class StaffingDesk {

    private final StaffingRecords records;

    StaffingDesk(StaffingRecords records) {
        this.records = records;
    }

    @CommandHandler
    Decision handle(EstablishSafetyDepartment command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (file.hasDepartment()) {
                throw new RefusedException(StaffingRefusal.DEPARTMENT_ESTABLISHED);
            }
            return new SafetyDepartmentEstablished(subject, command.occurredAt(), command.name());
        });
    }

    @CommandHandler
    Decision handle(DissolveSafetyDepartment command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (!file.hasDepartment()) {
                throw new RefusedException(StaffingRefusal.NO_DEPARTMENT);
            }
            return new SafetyDepartmentDissolved(subject, command.occurredAt(), command.reason());
        });
    }

    @CommandHandler
    Decision handle(RecordRegisteredSafetyEngineer command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (file.hasEngineer(command.person())) {
                throw new RefusedException(StaffingRefusal.ENGINEER_RECORDED, "person");
            }
            return new RegisteredSafetyEngineerRecorded(subject, command.occurredAt(), command.person());
        });
    }

    @CommandHandler
    Decision handle(ReleaseRegisteredSafetyEngineer command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (!file.hasEngineer(command.person())) {
                throw new RefusedException(StaffingRefusal.NO_SUCH_ENGINEER, "person");
            }
            return new RegisteredSafetyEngineerLeft(subject, command.occurredAt(), command.person(), command.reason());
        });
    }

    /** Anjian may say it twice; the second time there is nothing to record. */
    @CommandHandler
    Decision handle(TakeManagerIntoStaffing command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> file.modeOf(command.person()) == command.mode()
                        ? null
                        : new ManagerTakenIntoStaffing(
                                subject, command.occurredAt(), command.person(), command.mode()));
    }

    /** Anjian may say it twice; the second time there is nothing to record. */
    @CommandHandler
    Decision handle(ReleaseManagerFromStaffing command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> file.modeOf(command.person()) == null
                        ? null
                        : new ManagerReleasedFromStaffing(
                                subject, command.occurredAt(), command.person(), command.reason()));
    }

    @CommandHandler
    Decision handle(OrderStaffingCorrection command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (!file.stands(command.gap())) {
                throw new RefusedException(StaffingRefusal.NO_SUCH_SHORTFALL, "gap");
            }
            if (file.orderedUntil(command.gap()) != null) {
                throw new RefusedException(StaffingRefusal.CORRECTION_ORDERED, "gap");
            }
            if (!command.dueOn().isAfter(LegalTime.dayOf(command.occurredAt()))) {
                throw new RefusedException(StaffingRefusal.DUE_DAY_TOO_EARLY, "dueOn");
            }
            return new StaffingCorrectionOrdered(
                    subject,
                    command.occurredAt(),
                    command.gap(),
                    command.dueOn(),
                    command.demand(),
                    actor.organisation());
        });
    }

    @CommandHandler
    Decision handle(EvaluateStaffing command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> null);
    }
}
