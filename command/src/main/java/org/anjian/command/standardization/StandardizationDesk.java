package org.anjian.command.standardization;

import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.standardization.StandardizationCommand;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationSubject;
import org.anjian.api.standardization.command.GrantStandardizationCertificate;
import org.anjian.api.standardization.command.ReviewStandardization;
import org.anjian.api.standardization.command.RevokeStandardizationCertificate;
import org.anjian.api.standardization.command.UpdateStandardizationRecord;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.registry.BegunRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Grants, reviews and revokes standardisation certificates, and begins a record where there is none. */
@Component
class StandardizationDesk {

    private final Repository<Standardization> repository;
    private final BegunRecords begun;
    private final EnterpriseAdmission admission;
    private final Enterprises enterprises;
    private final Permissions permissions;

    StandardizationDesk(
            Repository<Standardization> repository,
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
    Decision handle(GrantStandardizationCertificate command, Actor actor, DeadlineManager deadlines) throws Exception {
        return act(command, actor, record -> record.grant(command, deadlines));
    }

    @CommandHandler
    Decision handle(ReviewStandardization command, Actor actor) throws Exception {
        return act(command, actor, record -> record.review(command));
    }

    @CommandHandler
    Decision handle(RevokeStandardizationCertificate command, Actor actor) throws Exception {
        return act(command, actor, record -> record.revoke(command));
    }

    /** A record that never began needs no update. */
    @CommandHandler
    Decision handle(UpdateStandardizationRecord command, Actor actor) {
        KnownEnterprise enterprise = enterprises
                .find(command.enterpriseId())
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        permissions.require(actor, UpdateStandardizationRecord.class, enterprise.region(), enterprise.id());
        StandardizationSubject subject = subject(enterprise);
        if (!begun.contains(subject.id().raw())) {
            return new Decision(subject.id().raw(), 0);
        }
        return repository
                .load(subject.id().raw())
                .invoke(record -> enterprise.closed()
                        ? record.end(command.occurredAt())
                        : record.under(subject, enterprise.sector(), command.occurredAt())
                                .decision());
    }

    private Decision act(StandardizationCommand command, Actor actor, Function<Standardization, Decision> act)
            throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        StandardizationSubject subject = subject(enterprise);
        return repository
                .loadOrCreate(subject.id().raw(), Standardization::new)
                .invoke(record -> act.apply(record.under(subject, enterprise.sector(), command.occurredAt())));
    }

    private static StandardizationSubject subject(KnownEnterprise enterprise) {
        return new StandardizationSubject(
                StandardizationId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
    }
}
