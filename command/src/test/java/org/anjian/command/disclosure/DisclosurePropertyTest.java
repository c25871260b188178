package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ProposeRedaction;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.ReplyToDisclosure;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
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
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.command.AggregateLedger;
import org.junit.jupiter.api.Test;

/** Whatever people do, in any order: nothing is public that nobody else reviewed, nor of a decision that is gone. */
class DisclosurePropertyTest {

    private static final int STORIES = 500;
    private static final int ACTS = 40;
    private static final List<Actor> ACTORS = List.of(OFFICER, SECOND_OFFICER, COUNTY_HEAD, PRINCIPAL);

    @Test
    @Rule("QJ16-06h")
    @Rule("ML20-04e")
    void nothing_is_public_that_nobody_else_reviewed_or_that_does_not_stand() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<PublicationState> reached = EnumSet.noneOf(PublicationState.class);
        for (int story = 0; story < STORIES; story++) {
            List<Object> events = play(random);
            new Watch("seed " + seed + ", story " + story + ": " + events, reached).all(events);
        }
        assertThat(reached).as("seed " + seed).containsAll(EnumSet.allOf(PublicationState.class));
    }

    private static List<Object> play(Random random) {
        LocalDate today = day("2024-09-27");
        AggregateLedger<Disclosure> ledger = new AggregateLedger<>(
                Disclosure.class,
                LegalTime.startOf(today),
                repository -> new DisclosureDesk(repository, DisclosureScene.TERMS, Contexts.permissions()),
                DisclosureScene.TERMS);
        Instant decided = LegalTime.startOf(today).plusSeconds(3600);
        assertThat(ledger.accepts(
                        DisclosureScene.ANJIAN,
                        new ScheduleDisclosure(
                                DisclosureScene.ID,
                                DisclosureScene.decision(DecisionKind.PENALTY, "2024-09-27"),
                                decided,
                                null)))
                .isTrue();
        for (int act = 0; act < ACTS; act++) {
            today = today.plusDays(random.nextInt(4));
            ledger.advanceTo(LegalTime.startOf(today));
            Instant now = LegalTime.startOf(today).plusSeconds(3600L + random.nextInt(3600) - 600);
            if (random.nextInt(25) == 0) {
                ledger.accepts(DisclosureScene.ANJIAN, fate(random, now));
            } else {
                ledger.accepts(ACTORS.get(random.nextInt(ACTORS.size())), any(random, act, now));
            }
        }
        if (random.nextBoolean()) {
            ledger.advanceTo(LegalTime.startOf(today.plusYears(4)));
        }
        return ledger.eventsOf(DisclosureScene.ID.raw());
    }

    private static FollowDecision fate(Random random, Instant now) {
        DecisionFate fate = random.nextInt(3) == 0
                ? DecisionFate.values()[random.nextInt(DecisionFate.values().length)]
                : DecisionFate.CHANGED;
        return new FollowDecision(
                DisclosureScene.ID, fate, fate == DecisionFate.CHANGED ? random.nextLong(5_000_000) : null, now, null);
    }

    private static Command any(Random random, int act, Instant now) {
        return switch (random.nextInt(14)) {
            case 0, 1 ->
                new ProposeRedaction(DisclosureScene.ID, new PublicWording("wording " + act, List.of()), now, null);
            case 2, 3, 4 ->
                new ReviewRedaction(
                        DisclosureScene.ID,
                        random.nextInt(4) == 0 ? ReviewOutcome.REJECTED : ReviewOutcome.APPROVED,
                        "note",
                        now,
                        null);
            case 5, 6 -> new PublishEnforcementDecision(DisclosureScene.ID, "website", DisclosureScene.TEXT, now, null);
            case 7, 8 -> new CorrectDisclosure(DisclosureScene.ID, "reason", "basis", now, null);
            case 9, 10 ->
                new WithdrawDisclosure(
                        DisclosureScene.ID, WithdrawalReason.PUBLISHED_BY_MISTAKE, "reason", "basis", now, null);
            case 11, 12 -> new RestoreDisclosure(DisclosureScene.ID, "reason", "basis", now, null);
            default -> new ReplyToDisclosure(DisclosureScene.ID, "reply " + act, now, null);
        };
    }

    /** Goes through a history and holds every event against those before it, without the aggregate. */
    private static final class Watch {

        private final String story;
        private final Set<PublicationState> reached;
        private PublicationState state = PublicationState.SCHEDULED;
        private LocalDate dueOn;
        private RedactionProposed proposed;
        private PublicWording approved;
        private PublicWording shown;
        private boolean changedSince;
        private boolean gone;
        private boolean overdue;
        private DisclosureTerm owed;
        private Instant last = Instant.MIN;

        Watch(String story, Set<PublicationState> reached) {
            this.story = story;
            this.reached = reached;
        }

        void all(List<Object> events) {
            events.forEach(event -> enter((DisclosureEvent) event));
        }

        private void enter(DisclosureEvent event) {
            switch (event) {
                case DisclosureScheduled e -> dueOn = e.term().dueOn();
                case RedactionProposed e -> {
                    holds(!gone && state != PublicationState.EXPIRED);
                    proposed = e;
                    approved = null;
                }
                case RedactionReviewed e -> {
                    holds(proposed != null && !proposed.proposedBy().equals(e.reviewedBy()));
                    approved = e.outcome() == ReviewOutcome.APPROVED ? proposed.wording() : null;
                    proposed = null;
                }
                case EnforcementDecisionPublished e -> {
                    holds(shown == null && e.wording().equals(approved));
                    boolean late = LegalTime.dayOf(e.occurredAt()).isAfter(dueOn);
                    assertThat(e.timeliness()).as(story).isEqualTo(late ? Timeliness.LATE : Timeliness.ON_TIME);
                    holds(!late || overdue);
                    open(e.wording());
                }
                case DisclosureCorrected e -> {
                    holds(state.isPublic() && e.wording().equals(approved));
                    settled(e.occurredAt(), e.timeliness());
                    open(e.wording());
                }
                case DisclosureRestored e -> {
                    holds(state == PublicationState.WITHDRAWN);
                    holds(e.wording().equals(approved) || (e.wording().equals(shown) && !changedSince));
                    holds(!LegalTime.dayOf(e.occurredAt()).isAfter(e.expiresOn()));
                    open(e.wording());
                }
                case DisclosureWithdrawn e -> {
                    holds(state.isPublic());
                    settled(e.occurredAt(), e.timeliness());
                }
                case DisclosureExpired e -> holds(state.isPublic());
                case DisclosureReplied e -> holds(state.isPublic());
                case DisclosureOverdue e -> {
                    holds(!overdue && state.isAwaited());
                    overdue = true;
                }
                case WithdrawalOverdue e -> holds(owed != null && e.withdrawBy().equals(owed.dueOn()));
                case DecisionOvertaken e -> {
                    gone |= e.fate().ends();
                    changedSince = true;
                    approved = null;
                    proposed = null;
                    assertThat(e.withdrawal() != null).as(story).isEqualTo(state.isPublic());
                    owed = e.withdrawal();
                }
                case DisclosureDueDateFound e -> throw new AssertionError("every last day is known: " + story);
            }
            if (!(event instanceof DisclosureOverdue
                    || event instanceof WithdrawalOverdue
                    || event instanceof DisclosureExpired
                    || event instanceof DecisionOvertaken)) {
                holds(!event.occurredAt().isBefore(last));
                last = event.occurredAt();
            }
            state = state.after(event);
            reached.add(state);
        }

        private void open(PublicWording wording) {
            holds(!gone);
            shown = wording;
            approved = null;
            changedSince = false;
        }

        private void settled(Instant at, Timeliness timeliness) {
            assertThat(timeliness).as(story).isEqualTo(owed == null ? null : owed.judge(LegalTime.dayOf(at)));
            owed = null;
        }

        private void holds(boolean condition) {
            assertThat(condition).as(story).isTrue();
        }
    }
}
