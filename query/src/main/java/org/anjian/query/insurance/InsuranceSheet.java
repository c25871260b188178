package org.anjian.query.insurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.event.InsuranceBasisRecorded;
import org.anjian.api.insurance.event.InsuranceEnded;
import org.anjian.api.insurance.event.InsuranceEvent;
import org.anjian.api.insurance.event.InsuranceExpiring;
import org.anjian.api.insurance.event.InsuranceLapsed;
import org.anjian.api.insurance.event.InsurancePolicyCancelled;
import org.anjian.api.insurance.event.InsurancePolicyRecorded;
import org.anjian.api.insurance.event.InsuredHeadsAmended;
import org.anjian.api.insurance.event.SafetyFeeRecorded;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.api.insurance.view.InsuranceView.Fee;
import org.anjian.api.insurance.view.InsuranceView.Lapse;
import org.anjian.api.insurance.view.InsuranceView.Policy;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** The document of one enterprise's insurance while an event is folded into it. */
final class InsuranceSheet {

    private final List<Policy> policies;
    private final List<Lapse> lapses;
    private final List<Fee> fees;
    private InsuranceSubject subject;
    private Sector sector;
    private @Nullable LocalDate endedOn;

    InsuranceSheet(@Nullable InsuranceView before) {
        policies = new ArrayList<>(before == null ? List.of() : before.policies());
        lapses = new ArrayList<>(before == null ? List.of() : before.lapses());
        fees = new ArrayList<>(before == null ? List.of() : before.fees());
        if (before != null) {
            sector = before.sector();
            endedOn = before.endedOn();
        }
    }

    void take(InsuranceEvent event) {
        subject = event.insurance();
        switch (event) {
            case InsuranceBasisRecorded e -> sector = e.sector();
            case InsurancePolicyRecorded e -> record(e);
            case InsuredHeadsAmended e ->
                change(
                        e.policyNumber(),
                        policy -> with(policy, policy.until(), e.insuredHeads(), policy.cancelledBecause()));
            case InsurancePolicyCancelled e ->
                change(e.policyNumber(), policy -> with(policy, e.lastDay(), policy.insuredHeads(), e.reason()));
            case InsuranceExpiring e -> {}
            case InsuranceLapsed e -> lapses.add(new Lapse(e.type(), e.policyNumber(), e.lapsedOn()));
            case SafetyFeeRecorded e -> {
                fees.removeIf(fee -> fee.year() == e.year());
                fees.add(new Fee(e.year(), e.amountFen()));
                fees.sort(Comparator.comparingInt(Fee::year));
            }
            case InsuranceEnded e -> end(LegalTime.dayOf(e.occurredAt()));
        }
    }

    InsuranceView view(EventInfo info) {
        return new InsuranceView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                sector,
                policies,
                lapses,
                fees,
                endedOn,
                info.recordedAt());
    }

    /** A policy that goes on beyond a lapse ends it. */
    private void record(InsurancePolicyRecorded e) {
        policies.add(new Policy(
                e.policyNumber(),
                e.type(),
                e.insurer(),
                e.sumInsuredFen(),
                e.validFrom(),
                e.validUntil(),
                e.insuredHeads(),
                null));
        if (policies.size() > InsuranceView.KEPT) {
            policies.removeFirst();
        }
        lapses.removeIf(lapse -> lapse.type() == e.type() && !e.validUntil().isBefore(lapse.lapsedOn()));
    }

    /** The cover of a closed enterprise ends with it. */
    private void end(LocalDate day) {
        endedOn = day;
        policies.replaceAll(policy ->
                policy.covers(day) ? with(policy, day, policy.insuredHeads(), policy.cancelledBecause()) : policy);
        lapses.clear();
    }

    private void change(String number, UnaryOperator<Policy> change) {
        policies.replaceAll(policy -> policy.number().equals(number) ? change.apply(policy) : policy);
    }

    private static Policy with(
            Policy policy, LocalDate until, @Nullable Integer insuredHeads, @Nullable String cancelledBecause) {
        return new Policy(
                policy.number(),
                policy.type(),
                policy.insurer(),
                policy.sumInsuredFen(),
                policy.from(),
                until,
                insuredHeads,
                cancelledBecause);
    }
}
