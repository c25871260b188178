package org.anjian.query.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;

/** Publications of which only legal steps happened, at random. What the public must never read is marked in their texts. */
final class RandomDisclosures {

    static final DisclosureId ID = new DisclosureId("disclosure-penaltycase-1");
    static final String CONFIDENTIAL = "⟦confidential⟧";
    static final String SUMMARY = "⟦summary⟧";

    private static final LocalDate DECIDED = LocalDate.parse("2024-09-27");
    private static final Instant BEGINNING = Instant.parse("2024-09-27T01:00:00Z");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final DisclosureTerm TERM =
            new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, LocalDate.parse("2024-10-12"));
    private static final Evidence TEXT = new Evidence(CONFIDENTIAL, "0123456789abcdef".repeat(4));

    private final Random random;
    private final List<DisclosureEvent> events = new ArrayList<>();
    private final DisclosedDecision decision;
    private final DisclosureSubject subject;
    private PublicationState state = PublicationState.SCHEDULED;
    private PublicWording proposed;
    private PublicWording approved;
    private boolean gone;

    RandomDisclosures(Random random) {
        this.random = random;
        boolean person = random.nextBoolean();
        decision = new DisclosedDecision(
                DecisionKind.values()[random.nextInt(DecisionKind.values().length)],
                "penaltycase-" + CONFIDENTIAL,
                "罚〔2024〕1号",
                "county-emergency",
                person ? SubjectKind.PERSON : SubjectKind.ENTERPRISE,
                // An enterprise without a credit code: its number may be that of its owner.
                new EnterpriseId(person ? "enterprise-id-" + CONFIDENTIAL : "enterprise-91350100M000100Y43"),
                "示范厂",
                COUNTY,
                DECIDED,
                List.of("安全生产法第九十七条"),
                List.of(PenaltyKind.FINE),
                random.nextLong(5_000_000),
                0L);
        subject = DisclosureSubject.of(ID, decision);
    }

    /** A history of at most so many steps after the first. */
    List<DisclosureEvent> life(int steps) {
        events.add(new DisclosureScheduled(subject, BEGINNING, decision, TERM));
        for (int step = 0; step < steps; step++) {
            step();
        }
        return events;
    }

    private void step() {
        switch (random.nextInt(10)) {
            case 0, 1 -> propose();
            case 2, 3 -> review();
            case 4, 5 -> show();
            case 6 -> withdraw();
            case 7 -> reply();
            case 8 -> overtake();
            default -> pass();
        }
    }

    private void propose() {
        if (!gone && state != PublicationState.EXPIRED && state != PublicationState.LAPSED) {
            proposed = new PublicWording(SUMMARY + events.size(), List.of(WithheldKind.PERSONAL_DATA));
            approved = null;
            happen(new RedactionProposed(subject, now(), new PublicWording(CONFIDENTIAL, List.of()), CONFIDENTIAL));
        }
    }

    private void review() {
        if (proposed != null) {
            approved = random.nextInt(4) == 0 ? null : proposed;
            proposed = null;
            happen(new RedactionReviewed(
                    subject,
                    now(),
                    approved == null ? ReviewOutcome.REJECTED : ReviewOutcome.APPROVED,
                    CONFIDENTIAL,
                    CONFIDENTIAL));
        }
    }

    private void show() {
        if (approved == null || gone) {
            return;
        }
        PublicWording wording = approved;
        if (state == PublicationState.REVIEWED) {
            happen(new EnforcementDecisionPublished(
                    subject,
                    now(),
                    decision,
                    wording,
                    CONFIDENTIAL,
                    TEXT,
                    Timeliness.ON_TIME,
                    events.size(),
                    LocalDate.parse("2027-09-27"),
                    CONFIDENTIAL));
        } else if (state.isPublic()) {
            happen(new DisclosureCorrected(
                    subject, now(), decision.fined(1L), wording, "reason", "basis", null, CONFIDENTIAL));
        } else if (state == PublicationState.WITHDRAWN) {
            happen(new DisclosureRestored(
                    subject, now(), decision, wording, "reason", "basis", LocalDate.parse("2027-09-27"), CONFIDENTIAL));
        }
        approved = state.isPublic() ? null : approved;
    }

    private void withdraw() {
        if (state.isPublic()) {
            WithdrawalReason[] reasons = WithdrawalReason.values();
            happen(new DisclosureWithdrawn(
                    subject, now(), reasons[random.nextInt(reasons.length)], "reason", "basis", null, CONFIDENTIAL));
        }
    }

    private void reply() {
        if (state.isPublic()) {
            happen(new DisclosureReplied(subject, now(), "reply", CONFIDENTIAL));
        }
    }

    private void overtake() {
        DecisionFate fate = random.nextInt(6) == 0 ? DecisionFate.REVOKED : DecisionFate.CHANGED;
        DisclosureTerm withdrawal =
                state.isPublic() ? new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, DECIDED.plusDays(20)) : null;
        gone |= fate.ends();
        proposed = null;
        approved = null;
        happen(new DecisionOvertaken(subject, now(), fate, decision, withdrawal));
    }

    private void pass() {
        if (state.isPublic() && random.nextInt(4) == 0) {
            happen(new DisclosureExpired(subject, now(), LocalDate.parse("2027-09-27")));
        } else if (state.isAwaited()) {
            happen(new DisclosureOverdue(subject, now(), LocalDate.parse("2024-10-12")));
        }
    }

    private void happen(DisclosureEvent event) {
        events.add(event);
        state = state.after(event);
    }

    private Instant now() {
        return BEGINNING.plusSeconds(86_400L * events.size());
    }
}
