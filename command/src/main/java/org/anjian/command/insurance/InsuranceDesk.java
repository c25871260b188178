package org.anjian.command.insurance;

import java.util.function.Function;
import org.anjian.api.insurance.InsuranceCommand;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.command.AmendInsuredHeads;
import org.anjian.api.insurance.command.CancelInsurancePolicy;
import org.anjian.api.insurance.command.RecordInsurancePolicy;
import org.anjian.api.insurance.command.RecordSafetyFee;
import org.anjian.api.insurance.command.UpdateInsuranceRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.registry.BegunRecords;
import org.anjian.command.registry.FollowingRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what enterprises say about their insurance, and begins a record where there is none. */
@Component
class InsuranceDesk {

    private final FollowingRecords<Insurance> records;
    private final EnterpriseAdmission admission;

    InsuranceDesk(Repository<Insurance> repository, BegunRecords begun, EnterpriseAdmission admission) {
        this.records = new FollowingRecords<>(
                repository,
                Insurance::new,
                enterprise -> InsuranceId.of(enterprise).raw(),
                begun);
        this.admission = admission;
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

    @CommandHandler
    Decision handle(UpdateInsuranceRecord command, Actor actor) {
        return records.update(
                admission.admitEvenIfClosed(actor, UpdateInsuranceRecord.class, command.enterpriseId()),
                command.occurredAt());
    }

    private Decision act(InsuranceCommand command, Actor actor, Function<Insurance, Decision> act) throws Exception {
        return records.act(
                admission.admit(actor, command.getClass(), command.enterpriseId()), command.occurredAt(), act);
    }
}
