package org.anjian.command.standardization;

import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.standardization.StandardizationCommand;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.command.GrantStandardizationCertificate;
import org.anjian.api.standardization.command.ReviewStandardization;
import org.anjian.api.standardization.command.RevokeStandardizationCertificate;
import org.anjian.api.standardization.command.UpdateStandardizationRecord;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.registry.BegunRecords;
import org.anjian.command.registry.FollowingRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Grants, reviews and revokes standardisation certificates, and begins a record where there is none. */
@Component
class StandardizationDesk {

    private final FollowingRecords<Standardization> records;
    private final EnterpriseAdmission admission;

    StandardizationDesk(Repository<Standardization> repository, BegunRecords begun, EnterpriseAdmission admission) {
        this.records = new FollowingRecords<>(
                repository,
                Standardization::new,
                enterprise -> StandardizationId.of(enterprise).raw(),
                begun);
        this.admission = admission;
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

    @CommandHandler
    Decision handle(UpdateStandardizationRecord command, Actor actor) {
        return records.update(
                admission.admitEvenIfClosed(actor, UpdateStandardizationRecord.class, command.enterpriseId()),
                command.occurredAt());
    }

    private Decision act(StandardizationCommand command, Actor actor, Function<Standardization, Decision> act)
            throws Exception {
        return records.act(
                admission.admit(actor, command.getClass(), command.enterpriseId()), command.occurredAt(), act);
    }
}
