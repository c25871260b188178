package org.anjian.command.insurance;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.InsuranceRefusal;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.command.AmendInsuredHeads;
import org.anjian.api.insurance.command.CancelInsurancePolicy;
import org.anjian.api.insurance.command.RecordInsurancePolicy;
import org.anjian.api.insurance.command.RecordSafetyFee;
import org.anjian.api.insurance.event.InsuranceBasisRecorded;
import org.anjian.api.insurance.event.InsuranceEnded;
import org.anjian.api.insurance.event.InsuranceEvent;
import org.anjian.api.insurance.event.InsuranceExpiring;
import org.anjian.api.insurance.event.InsuranceLapsed;
import org.anjian.api.insurance.event.InsurancePolicyCancelled;
import org.anjian.api.insurance.event.InsurancePolicyRecorded;
import org.anjian.api.insurance.event.InsuredHeadsAmended;
import org.anjian.api.insurance.event.SafetyFeeRecorded;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.registry.FollowingRecord;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The insurance policies of one enterprise: what ends is said before and after (QJ16-13a). */
@Aggregate
class Insurance implements FollowingRecord<Insurance> {

    @AggregateIdentifier
    private InsuranceId id;

    private final InsuranceFile file = new InsuranceFile();

    Insurance() {}

    @Override
    public Insurance under(KnownEnterprise enterprise, Instant at) {
        InsuranceSubject subject = new InsuranceSubject(
                InsuranceId.of(enterprise.id()), enterprise.id(), enterprise.name(), enterprise.region());
        if (enterprise.sector() != file.sector() || !subject.equals(file.subject())) {
            apply(new InsuranceBasisRecorded(subject, at, enterprise.sector()));
        }
        return this;
    }

    Decision record(RecordInsurancePolicy command, DeadlineManager deadlines) {
        if (file.policy(command.policyNumber()) != null) {
            throw new RefusedException(InsuranceRefusal.POLICY_RECORDED, "policyNumber");
        }
        apply(new InsurancePolicyRecorded(
                file.subject(),
                command.occurredAt(),
                command.type(),
                command.policyNumber(),
                command.insurer(),
                command.sumInsuredFen(),
                command.validFrom(),
                command.validUntil(),
                command.insuredHeads()));
        InsuranceDeadlines.await(command.policyNumber(), command.validUntil(), command.occurredAt(), deadlines);
        return decision();
    }

    Decision amend(AmendInsuredHeads command) {
        requirePolicy(command.policyNumber());
        apply(new InsuredHeadsAmended(
                file.subject(), command.occurredAt(), command.policyNumber(), command.insuredHeads()));
        return decision();
    }

    Decision cancel(CancelInsurancePolicy command, DeadlineManager deadlines) {
        InsuranceFile.Policy policy = requirePolicy(command.policyNumber());
        if (!policy.covers(command.lastDay())) {
            throw new RefusedException(InsuranceRefusal.NOT_WITHIN_THE_TERM, "lastDay");
        }
        apply(new InsurancePolicyCancelled(
                file.subject(), command.occurredAt(), command.policyNumber(), command.lastDay(), command.reason()));
        InsuranceDeadlines.await(command.policyNumber(), command.lastDay(), command.occurredAt(), deadlines);
        return decision();
    }

    Decision record(RecordSafetyFee command) {
        apply(new SafetyFeeRecorded(file.subject(), command.occurredAt(), command.year(), command.amountFen()));
        return decision();
    }

    @Override
    public Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @Override
    public Decision end(Instant at) {
        if (!file.hasEnded()) {
            apply(new InsuranceEnded(file.subject(), at));
        }
        return decision();
    }

    @DeadlineHandler(deadlineName = InsuranceDeadlines.EXPIRING)
    void remind(InsuranceDeadlines.Expiring expiring) {
        if (file.isToRemind(expiring.policyNumber(), expiring.until(), expiring.daysLeft())) {
            say(new InsuranceExpiring(
                    file.subject(),
                    LegalTime.startOf(expiring.until().minusDays(expiring.daysLeft())),
                    file.policy(expiring.policyNumber()).type(),
                    expiring.policyNumber(),
                    expiring.until(),
                    expiring.daysLeft()));
        }
    }

    @DeadlineHandler(deadlineName = InsuranceDeadlines.LAPSE)
    void lapse(InsuranceDeadlines.Ended policy) {
        if (file.lapses(policy.policyNumber(), policy.until())) {
            say(new InsuranceLapsed(
                    file.subject(),
                    LegalTime.endOf(policy.until()),
                    file.policy(policy.policyNumber()).type(),
                    policy.policyNumber(),
                    policy.until().plusDays(1)));
        }
    }

    private InsuranceFile.Policy requirePolicy(String number) {
        InsuranceFile.Policy policy = file.policy(number);
        if (policy == null) {
            throw new RefusedException(InsuranceRefusal.NO_SUCH_POLICY, "policyNumber");
        }
        return policy;
    }

    private void say(InsuranceEvent event) {
        apply(event, MetaData.from(Actor.system(event.insurance().region()).toMetadata()));
    }

    @EventSourcingHandler
    void on(InsuranceEvent event) {
        id = event.insurance().id();
        file.take(event);
    }
}
