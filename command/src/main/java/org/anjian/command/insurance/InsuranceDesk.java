package org.anjian.command.insurance;

import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.command.AmendInsuredHeads;
import org.anjian.api.insurance.command.CancelInsurancePolicy;
import org.anjian.api.insurance.command.RecordInsurancePolicy;
import org.anjian.api.insurance.command.RecordSafetyFee;
import org.anjian.api.insurance.command.UpdateInsuranceRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.registry.BegunRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what enterprises say about their insurance, and begins a record where there is none. */
@Component
class InsuranceDesk {

    private final Repository<Insurance> repository;
    private final BegunRecords begun;
    private final EnterpriseAdmission admission;
    private final Enterprises enterprises;
    private final Permissions permissions;

    InsuranceDesk(
            Repository<Insurance> repository,
            BegunRecords begun,
            EnterpriseAdmission admission,
            Enterprises enterprises,
            Permissions permissions) {
        this.repository = repository;
        this.begun = begun;
        this.admission = admission;
        this.enterprises = enterprises;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(RecordInsurancePolicy command, Actor actor, DeadlineManager deadlines) throws Exception {
        return act(command, actor, insurance -> insurance.record(command, deadlines));
    }

    @CommandHandler
    Decision handle(AmendInsuredHeads command, Actor actor) throws Exception {
        return act(command, actor, insurance -> insurance.amend(command));
    }

    @CommandHandler
    Decision handle(CancelInsurancePolicy command, Actor actor, DeadlineManager deadlines) throws Exception {
        return act(command, actor, insurance -> insurance.cancel(command, deadlines));
    }

    @CommandHandler
    Decision handle(RecordSafetyFee command, Actor actor) throws Exception {
        return act(command, actor, insurance -> insurance.record(command));
    }

    /** A record that never began needs no update. */
    @CommandHandler
    Decision handle(UpdateInsuranceRecord command, Actor actor) {
        KnownEnterprise enterprise = enterprises
                .find(command.enterpriseId())
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        permissions.require(actor, UpdateInsuranceRecord.class, enterprise.region(), enterprise.id());
        InsuranceSubject subject = subject(enterprise);
        if (!begun.contains(subject.id().raw())) {
            return new Decision(subject.id().raw(), 0);
        }
        return repository
                .load(subject.id().raw())
                .invoke(insurance -> enterprise.closed()
                        ? insurance.end(command.occurredAt())
                        : insurance
                                .under(subject, enterprise.sector(), command.occurredAt())
                                .decision());
    }

    private Decision act(InsuranceCommand command, Actor actor, Function<Insurance, Decision> act) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        InsuranceSubject subject = subject(enterprise);
        return repository
                .loadOrCreate(subject.id().raw(), Insurance::new)
                .invoke(insurance -> act.apply(insurance.under(subject, enterprise.sector(), command.occurredAt())));
    }

    private static InsuranceSubject subject(KnownEnterprise enterprise) {
        return new InsuranceSubject(
                InsuranceId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
    }
}
