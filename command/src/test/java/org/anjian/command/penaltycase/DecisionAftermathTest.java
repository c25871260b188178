package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.command.ChangeDecision;
import org.anjian.api.penaltycase.command.CorrectDecision;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RevokeDecision;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the agency itself may do with a decision it made: correct a slip, lower the fine, take it back (NL-CF57). */
class DecisionAftermathTest {

    private static final List<PenaltyCaseEvent> DECIDED = and(upToNotice(50_000), decided(50_000, "2024-09-27"));
    private static final List<PenaltyCaseEvent> SERVED = upToService(50_000, "2024-09-27");
    private static final List<PenaltyCaseEvent> PAID =
            and(SERVED, new FinePaid(NUMBERED, at("2024-10-08"), yuan(50_000), "R-0", 0, 0, 0));

    private static CorrectDecision correct(String previous, String corrected, String on) {
        return new CorrectDecision(K1, previous, corrected, "a slip of the pen", at(on), null);
    }

    private static ChangeDecision change(long yuan, @Nullable Long expectedVersion, String on) {
        return new ChangeDecision(K1, yuan(yuan), "too heavy", expectedVersion, at(on), null);
    }

    private static RevokeDecision revoke(RevocationKind kind, String on) {
        return new RevokeDecision(K1, kind, "wrong party", null, at(on), null);
    }

    private static PenaltyDecisionChanged changed(long fineYuan, long openYuan, long refundYuan, String on) {
        return new PenaltyDecisionChanged(
                NUMBERED, at(on), yuan(50_000), yuan(fineYuan), yuan(openYuan), yuan(refundYuan), "too heavy");
    }

    private static void standsAt(List<PenaltyCaseEvent> before, Object command, PenaltyStage stage) {
        when(before, command, COUNTY_HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(theCase -> assertThat(theCase.decision().stage()).isEqualTo(stage));
    }

    @Test
    void a_slip_is_corrected_and_the_decision_stands() {
        when(DECIDED, correct("Qujing Facotry", "Qujing Factory", "2024-09-27"), COUNTY_HEAD)
                .expectEvents(new PenaltyDecisionCorrected(
                        NUMBERED, at("2024-09-27"), "Qujing Facotry", "Qujing Factory", "a slip of the pen"));
        standsAt(PAID, correct("Qujing Facotry", "Qujing Factory", "2024-10-09"), PenaltyStage.PAID);
    }

    @Test
    void a_correction_corrects_something_that_was_decided() {
        expectRefused(
                when(DECIDED, correct("Factory", "Factory", "2024-09-28"), COUNTY_HEAD),
                PenaltyCaseRefusal.NOTHING_CHANGED);
        expectRefused(
                when(upToNotice(50_000), correct("Facotry", "Factory", "2024-09-28"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(DECIDED, correct("Facotry", "Factory", "2024-09-26"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(DECIDED, correct("Facotry", "Factory", "2024-09-28"), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_fine_is_lowered_before_its_service_and_served_as_it_is_then() {
        PenaltyDecisionChanged lowered = changed(40_000, 0, 0, "2024-09-29");
        when(DECIDED, change(40_000, null, "2024-09-29"), COUNTY_HEAD).expectEvents(lowered);
        standsAt(DECIDED, change(40_000, null, "2024-09-29"), PenaltyStage.DECIDED);
        expectRefused(
                fixture()
                        .given(and(DECIDED, lowered))
                        .andGivenCommands(message(
                                new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at("2024-09-30"), null),
                                OFFICER))
                        .when(
                                new RecordPayment(K1, yuan(40_000) + 1, "R", at("2024-10-08"), null),
                                OFFICER.toMetadata()),
                PenaltyCaseRefusal.OVERPAID);
    }

    @Test
    void a_served_fine_is_lowered_to_what_is_still_open() {
        when(SERVED, change(40_000, null, "2024-10-08"), COUNTY_HEAD)
                .expectEvents(changed(40_000, 40_000, 0, "2024-10-08"));
        standsAt(SERVED, change(40_000, null, "2024-10-08"), PenaltyStage.SERVED);
    }

    @Test
    void what_was_paid_too_much_is_to_be_paid_back() {
        when(PAID, change(40_000, null, "2024-10-09"), COUNTY_HEAD)
                .expectEvents(changed(40_000, 0, 10_000, "2024-10-09"));
        standsAt(PAID, change(40_000, null, "2024-10-09"), PenaltyStage.PAID);
    }

    @Test
    @Rule("NL-CF44")
    void a_change_is_never_to_a_heavier_fine() {
        expectRefused(when(SERVED, change(50_001, null, "2024-10-08"), COUNTY_HEAD), PenaltyCaseRefusal.HEAVIER_CHANGE);
        expectRefused(
                when(SERVED, change(50_000, null, "2024-10-08"), COUNTY_HEAD), PenaltyCaseRefusal.NOTHING_CHANGED);
        expectRefused(
                when(
                        and(SERVED, changed(40_000, 40_000, 0, "2024-10-08")),
                        change(45_000, null, "2024-10-09"),
                        COUNTY_HEAD),
                PenaltyCaseRefusal.HEAVIER_CHANGE);
    }

    @Test
    void a_change_follows_the_decision_and_what_happened_to_it() {
        expectRefused(
                when(upToNotice(50_000), change(40_000, null, "2024-10-08"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(DECIDED, change(40_000, null, "2024-09-26"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        when(PAID, change(40_000, 8L, "2024-10-09"), COUNTY_HEAD)
                .expectNoEvents()
                .expectException(Matchers.hasToString(Matchers.containsString("first: FinePaid")));
        when(PAID, change(40_000, 9L, "2024-10-09"), COUNTY_HEAD).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "DECLARED_ILLEGAL", "DECLARED_VOID"})
    void a_decision_is_taken_back_with_what_it_was_and_what_is_to_be_paid_back(RevocationKind kind) {
        when(PAID, revoke(kind, "2024-10-09"), COUNTY_HEAD)
                .expectEvents(new PenaltyDecisionRevoked(
                        NUMBERED, at("2024-10-09"), kind, "wrong party", yuan(50_000), yuan(50_000)));
        when(DECIDED, revoke(kind, "2024-09-28"), COUNTY_HEAD)
                .expectEvents(
                        new PenaltyDecisionRevoked(NUMBERED, at("2024-09-28"), kind, "wrong party", yuan(50_000), 0));
        standsAt(SERVED, revoke(kind, "2024-10-08"), PenaltyStage.REVOKED);
    }

    @Test
    void what_another_system_deleted_is_not_taken_back_by_a_command() {
        expectRefused(
                when(SERVED, revoke(RevocationKind.DELETED_AT_SOURCE, "2024-10-08"), COUNTY_HEAD),
                InputRefusal.UNKNOWN_VALUE);
    }

    @Test
    void a_decision_is_taken_back_once_by_the_head_and_after_it_was_made() {
        PenaltyDecisionRevoked gone = new PenaltyDecisionRevoked(
                NUMBERED, at("2024-10-08"), RevocationKind.REVOKED, "wrong party", yuan(50_000), 0);
        expectRefused(
                when(and(SERVED, gone), revoke(RevocationKind.REVOKED, "2024-10-09"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(and(SERVED, gone), change(40_000, null, "2024-10-09"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(upToNotice(50_000), revoke(RevocationKind.REVOKED, "2024-10-09"), COUNTY_HEAD),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        expectRefused(
                when(SERVED, revoke(RevocationKind.REVOKED, "2024-09-26"), COUNTY_HEAD),
                PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP);
        expectRefused(when(SERVED, revoke(RevocationKind.REVOKED, "2024-10-08"), OFFICER), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void after_a_decision_is_gone_nothing_is_paid() {
        PenaltyDecisionRevoked gone = new PenaltyDecisionRevoked(
                NUMBERED, at("2024-10-08"), RevocationKind.REVOKED, "wrong party", yuan(50_000), 0);
        expectRefused(
                when(and(SERVED, gone), new RecordPayment(K1, yuan(1), "R", at("2024-10-09"), null), OFFICER),
                PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }
}
