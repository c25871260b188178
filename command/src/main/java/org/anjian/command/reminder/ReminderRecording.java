package org.anjian.command.reminder;

import java.util.function.BiFunction;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.reminder.ReminderCommand;
import org.anjian.api.reminder.ReminderSubject;
import org.anjian.api.reminder.command.DeclareRemindedPosts;
import org.anjian.api.reminder.command.IssueReminder;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes reminders in. */
@Component
class ReminderRecording {

    private final Repository<ReminderRegister> repository;
    private final EnterpriseAdmission admission;

    ReminderRecording(Repository<ReminderRegister> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(DeclareRemindedPosts command, Actor actor) throws Exception {
        return decide(command, actor, (register, subject) -> register.declare(subject, command));
    }

    @CommandHandler
    Decision handle(IssueReminder command, Actor actor) throws Exception {
        return decide(command, actor, (register, subject) -> register.remind(subject, command, actor));
    }

    private Decision decide(
            ReminderCommand command, Actor actor, BiFunction<ReminderRegister, ReminderSubject, Decision> act)
            throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        ReminderSubject subject = new ReminderSubject(
                command.reminderRegisterId(), enterprise.id(), enterprise.name(), enterprise.region());
        return repository
                .loadOrCreate(subject.id().raw(), ReminderRegister::new)
                .invoke(register -> act.apply(register, subject));
    }
}
