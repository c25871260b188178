package org.anjian.command.safetymanager;

import java.time.Duration;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.AppointSafetyManager;
import org.anjian.api.safetymanager.command.AssignManagingParties;
import org.anjian.api.safetymanager.command.ChangeSafetyManagerPay;
import org.anjian.api.safetymanager.command.DismissSafetyManager;
import org.anjian.api.safetymanager.command.EnrolSafetyManager;
import org.anjian.api.safetymanager.command.TransferSafetyManager;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.person.PersonEntry;
import org.anjian.command.person.Persons;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what needs to know the enterprise, the person or the person's reports: appointments, pay and dismissals. */
@Component
class EmploymentDesk {

    private final Repository<SafetyManager> repository;
    private final EnterpriseAdmission admission;
    private final Persons persons;
    private final PersonEntry entry;
    private final ManagerAccounts accounts;
    private final Permissions permissions;
    private final SafetyManagerSettings settings;

    EmploymentDesk(
            Repository<SafetyManager> repository,
            EnterpriseAdmission admission,
            Persons persons,
            PersonEntry entry,
            ManagerAccounts accounts,
            Permissions permissions,
            SafetyManagerSettings settings) {
        this.repository = repository;
        this.admission = admission;
        this.persons = persons;
        this.entry = entry;
        this.accounts = accounts;
        this.permissions = permissions;
        this.settings = settings;
    }

    @CommandHandler
    Decision handle(AppointSafetyManager command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, AppointSafetyManager.class, command.enterpriseId());
        return appoint(command, enterprise, nameOf(command.personId()));
    }

    /** Registers the person with the appointment. */
    @CommandHandler
    Decision handle(EnrolSafetyManager command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, EnrolSafetyManager.class, command.enterpriseId());
        PersonId person = new PersonId(entry.enter(
                        new RegisterPerson(
                                command.enterpriseId(),
                                command.name(),
                                command.identity(),
                                command.phone(),
                                command.occurredAt(),
                                null),
                        enterprise)
                .id());
        AppointSafetyManager appointment = new AppointSafetyManager(
                person, command.enterpriseId(), command.mode(), command.account(), command.occurredAt(), null);
        return appoint(appointment, enterprise, new PersonalText(person, command.name()));
    }

    private Decision appoint(AppointSafetyManager command, KnownEnterprise enterprise, PersonalText name)
            throws Exception {
        requireFree(command.account(), enterprise, command.managerId());
        Refuse.when(enterprise.regulator() == null, SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
        return repository
                .loadOrCreate(command.managerId().raw(), SafetyManager::new)
                .invoke(manager -> manager.employment().appoint(command, enterprise, name));
    }

    @CommandHandler
    Decision handle(AssignManagingParties command, Actor actor) {
        KnownEnterprise enterprise = admission.admit(actor, AssignManagingParties.class, command.enterpriseId());
        return repository
                .load(command.managerId().raw())
                .invoke(manager -> manager.employment().assign(command, enterprise));
    }

    @CommandHandler
    Decision handle(TransferSafetyManager command, Actor actor) {
        KnownEnterprise to = admission.admit(actor, TransferSafetyManager.class, command.toEnterpriseId());
        PersonalText name = nameOf(command.managerId().personId());
        requireFree(command.account(), to, command.managerId());
        return repository.load(command.managerId().raw()).invoke(manager -> {
            manager.permit(command, actor, permissions);
            return manager.employment().transfer(command, to, name);
        });
    }

    @CommandHandler
    Decision handle(DismissSafetyManager command, Actor actor) {
        return repository.load(command.managerId().raw()).invoke(manager -> {
            manager.permit(command, actor, permissions);
            return manager.employment().dismiss(command, lastReport(manager, command));
        });
    }

    @CommandHandler
    Decision handle(ChangeSafetyManagerPay command, Actor actor) {
        return repository.load(command.managerId().raw()).invoke(manager -> {
            manager.permit(command, actor, permissions);
            return manager.employment().changePay(command, lastReport(manager, command));
        });
    }

    private @Nullable ReportToRegulator lastReport(SafetyManager manager, SafetyManagerCommand command) {
        return accounts.lastReport(
                        manager.accountAt(command.enterpriseId()),
                        command.enterpriseId(),
                        command.occurredAt().minus(Duration.ofDays(settings.lookBackDays())),
                        command.occurredAt())
                .orElse(null);
    }

    private PersonalText nameOf(PersonId person) {
        return persons.find(person)
                .orElseThrow(() -> new RefusedException(SafetyManagerRefusal.PERSON_UNKNOWN, "personId"))
                .name();
    }

    private void requireFree(String account, KnownEnterprise enterprise, SafetyManagerId manager) {
        Refuse.when(
                accounts.holder(account, enterprise.id())
                        .filter(holder -> !holder.equals(manager))
                        .isPresent(),
                SafetyManagerRefusal.ACCOUNT_IN_USE,
                "account");
    }
}
