package org.anjian.command.insurance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.insurance.InsuranceSubject;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.insurance.event.InsuranceBasisRecorded;
import org.anjian.api.insurance.event.InsuranceEnded;
import org.anjian.api.insurance.event.InsuranceEvent;
import org.anjian.api.insurance.event.InsuranceExpiring;
import org.anjian.api.insurance.event.InsuranceLapsed;
import org.anjian.api.insurance.event.InsurancePolicyCancelled;
import org.anjian.api.insurance.event.InsurancePolicyRecorded;
import org.anjian.api.insurance.event.InsuredHeadsAmended;
import org.anjian.api.insurance.event.SafetyFeeRecorded;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** What the events of an insurance record add up to. */
final class InsuranceFile {

    private final Map<String, Policy> policies = new HashMap<>();
    private final Set<String> lapsed = new HashSet<>();
    private final Set<String> reminded = new HashSet<>();

    private InsuranceSubject subject;
    private @Nullable Sector sector;
    private boolean ended;

    /** A policy and the days that it covers. */
    record Policy(InsuranceType type, LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    void take(InsuranceEvent event) {
        subject = event.insurance();
        switch (event) {
            case InsuranceBasisRecorded e -> sector = e.sector();
            case InsurancePolicyRecorded e ->
                policies.put(e.policyNumber(), new Policy(e.type(), e.validFrom(), e.validUntil()));
            case InsurancePolicyCancelled e ->
                policies.computeIfPresent(
                        e.policyNumber(), (number, policy) -> new Policy(policy.type(), policy.from(), e.lastDay()));
            case InsuranceExpiring e -> reminded.add(reminder(e.policyNumber(), e.daysLeft()));
            case InsuranceLapsed e -> lapsed.add(e.policyNumber());
            case InsuranceEnded e -> ended = true;
            case InsuredHeadsAmended e -> {}
            case SafetyFeeRecorded e -> {}
        }
    }

    InsuranceSubject subject() {
        return subject;
    }

    @Nullable
    Sector sector() {
        return sector;
    }

    boolean hasEnded() {
        return ended;
    }

    /** The policy of that number; null where there is none. */
    @Nullable
    Policy policy(String number) {
        return policies.get(number);
    }

    /** Whether the cover of a policy that ends on that day ends with it, unsaid so far. */
    boolean lapses(String number, LocalDate until) {
        return endsOn(number, until) && !lapsed.contains(number);
    }

    /** Whether a reminder of a policy that ends on that day is still to be given. */
    boolean isToRemind(String number, LocalDate until, int daysLeft) {
        return endsOn(number, until) && !reminded.contains(reminder(number, daysLeft));
    }

    /** A risk deposit is an old record whose end means nothing (KM-3.2.2). */
    private boolean endsOn(String number, LocalDate until) {
        Policy ending = policies.get(number);
        return !ended
                && ending.until().equals(until)
                && ending.type() != InsuranceType.RISK_DEPOSIT
                && policies.values().stream()
                        .noneMatch(policy -> policy.type() == ending.type() && policy.covers(until.plusDays(1)));
    }

    private static String reminder(String number, int daysLeft) {
        return daysLeft + "/" + number;
    }
}
