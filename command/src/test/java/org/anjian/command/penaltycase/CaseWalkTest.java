package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.HearingAbandonment;
import org.anjian.api.penaltycase.HearingAccess;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.penaltycase.command.AbandonHearing;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.ChangeDecision;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.ConcludeInvestigation;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.command.RecordStatement;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.command.ReviewStatement;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServeDemand;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Random walks through a case: whatever is sent, the machine is never left, and every refusal names its rule. */
class CaseWalkTest {

    private static final int WALKS = 60;
    private static final int STEPS = 25;

    @Rule("QJ16-06d")
    @Test
    void no_sequence_of_commands_leaves_the_machine() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<PenaltyStage> reached = EnumSet.noneOf(PenaltyStage.class);
        for (int walk = 0; walk < WALKS; walk++) {
            AggregateTestFixture<PenaltyCase> fixture = fixture();
            List<PenaltyCaseEvent> history =
                    new ArrayList<>(random.nextInt(3) == 0 ? List.of(opened()) : upToNotice(50_000));
            Instant at = history.getLast().occurredAt();
            for (int step = 0; step < STEPS; step++) {
                at = at.plus(Duration.ofDays(1 + random.nextInt(12)));
                step(fixture, history, command(random, at), "seed " + seed);
            }
            PenaltyStage stage = PenaltyStage.CLUE;
            for (PenaltyCaseEvent event : history) {
                stage = stage.after(event);
                reached.add(stage);
            }
        }
        assertThat(reached).as("seed " + seed).hasSizeGreaterThan(8);
    }

    private static void step(
            AggregateTestFixture<PenaltyCase> fixture, List<PenaltyCaseEvent> history, Object command, String seed) {
        Actor actor = permitted(command);
        try {
            List<PenaltyCaseEvent> recorded = new ArrayList<>();
            ResultValidator<PenaltyCase> outcome =
                    fixture.given(List.copyOf(history)).when(command, actor.toMetadata());
            outcome.expectEventsMatching(noted(recorded));
            if (recorded.isEmpty()) {
                outcome.expectException(refusedWithItsRule());
            } else {
                outcome.expectSuccessfulHandlerExecution();
            }
            history.addAll(recorded);
        } catch (AssertionError broken) {
            throw new AssertionError(seed + ", after " + history, broken);
        }
    }

    private static Matcher<List<? super EventMessage<?>>> noted(List<PenaltyCaseEvent> recorded) {
        return new CustomMatcher<>("whatever happened") {
            @Override
            public boolean matches(Object events) {
                for (Object event : (List<?>) events) {
                    recorded.add((PenaltyCaseEvent) ((EventMessage<?>) event).getPayload());
                }
                return true;
            }
        };
    }

    private static Matcher<Throwable> refusedWithItsRule() {
        return new CustomMatcher<>("a refusal with its rule") {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof RefusedException refused
                        && !refused.refusal().rule().isBlank();
            }
        };
    }

    private static Actor permitted(Object command) {
        return Stream.of(COUNTY_HEAD, OFFICER)
                .filter(actor -> Contexts.permissions()
                        .reachOf(actor.role(), command.getClass())
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Object command(Random random, Instant at) {
        LocalDate today = LegalTime.dayOf(at);
        return switch (random.nextInt(22)) {
            case 0 -> new FileCase(K1, List.of(), List.of(), "ok", null, null, at, null);
            case 1 -> new CollectEvidence(K1, CaseEvidenceKind.DOCUMENT, FILE, TEAM, at, null);
            case 2 -> new ConcludeInvestigation(K1, "f", List.of(), List.of(), "p", at, null);
            case 3 ->
                new ReviewCase(
                        K1, random.nextBoolean() ? ReviewOpinion.APPROVED : ReviewOpinion.RETURNED, "r", at, null);
            case 4 ->
                new ServePenaltyNotice(
                        K1,
                        "f",
                        "r",
                        "b",
                        List.of(new ImposedFine(V97, 2, yuan(50_000))),
                        0,
                        List.of(PenaltyKind.FINE),
                        ServiceMethod.DIRECT,
                        null,
                        null,
                        at,
                        null);
            case 5 -> new RecordStatement(K1, StatementKind.STATEMENT, "s", at, null);
            case 6 -> new ReviewStatement(K1, StatementOutcome.REJECTED, "r", at, null);
            case 7 -> new RequestHearing(K1, "r", at, null);
            case 8 -> new NotifyHearing(K1, today.plusDays(20), "p", REVIEWER.id(), HearingAccess.PUBLIC, at, null);
            case 9 -> new AbandonHearing(K1, HearingAbandonment.ABSENT, "n", at, null);
            case 10 -> new PassLegalReview(K1, "o", at, null);
            case 11, 12, 13 ->
                new DecidePenalty(
                        K1,
                        "P-1",
                        "f",
                        "b",
                        List.of(new ImposedFine(V97, 2, yuan(40_000))),
                        0,
                        List.of(PenaltyKind.FINE),
                        null,
                        List.of(1),
                        null,
                        at,
                        null);
            case 14 -> new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "p", at, null);
            case 15 -> new RecordPayment(K1, yuan(1 + random.nextInt(40_000)), "R", at, null);
            case 16 -> new ServeDemand(K1, ServiceMethod.DIRECT, FILE, at, null);
            case 17 -> new ApplyCourtEnforcement(K1, "c", FILE, null, at, null);
            case 18 -> new RecordRemedy(K1, RemedyKind.RECONSIDERATION, "gov", at, null);
            case 19 ->
                new RecordRemedyOutcome(K1, RemedyKind.RECONSIDERATION, RemedyOutcome.UPHELD, "r", null, at, null);
            case 20 -> new CloseCase(K1, ClosingReason.EXECUTED, "n", null, at, null);
            default -> new ChangeDecision(K1, yuan(1 + random.nextInt(50_000)), "r", null, at, null);
        };
    }
}
