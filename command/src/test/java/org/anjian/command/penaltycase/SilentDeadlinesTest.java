package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.Arrays;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.EvidenceDisposal;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.DisposePreservedEvidence;
import org.anjian.api.penaltycase.command.PreserveEvidence;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordStatement;
import org.anjian.api.penaltycase.command.RevokeDecision;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.rule.Rule;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A deadline for which what was awaited has happened passes in silence: none is ever cancelled. */
class SilentDeadlinesTest {

    private static final ServeDecision SERVE =
            new ServeDecision(K1, ServiceMethod.DIRECT, FILE, "principal", at("2024-09-27"), null);

    /** Commands that were given from a day on, and then the time that passes. */
    private static ResultValidator<PenaltyCase> until(
            String moment, List<PenaltyCaseEvent> before, String from, CommandMessage<?>... commands) {
        return fixture()
                .given(before)
                .andGivenCurrentTime(at(from))
                .andGivenCommands(Arrays.asList(commands))
                .whenTimeAdvancesTo(at(moment));
    }

    private static CommandMessage<Object> by(Actor actor, Object command) {
        return message(command, actor);
    }

    private static List<PenaltyCaseEvent> decided() {
        return and(upToNotice(50_000), CaseScene.decided(50_000, "2024-09-27"));
    }

    private static RecordPayment pay(String on) {
        return new RecordPayment(K1, yuan(50_000), "R-1", at(on), null);
    }

    @Test
    @Rule("NL-CF56")
    void preserved_evidence_that_was_disposed_of_in_time() {
        until(
                        "2024-10-31",
                        List.of(opened(), filed(AGAINST_FACTORY)),
                        "2024-09-27",
                        by(COUNTY_HEAD, new PreserveEvidence(K1, "batch 7", "store", at("2024-09-27"), null)),
                        by(
                                OFFICER,
                                new DisposePreservedEvidence(
                                        K1, 1, EvidenceDisposal.RETURNED, "back", at("2024-10-08"), null)))
                .expectNoEvents();
    }

    @Test
    void a_notice_of_a_party_that_waived_and_was_decided_on() {
        ServePenaltyNotice tell = new ServePenaltyNotice(
                K1,
                "facts",
                "reasons",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(50_000))),
                0,
                List.of(PenaltyKind.FINE),
                ServiceMethod.DIRECT,
                null,
                null,
                at("2024-07-12"),
                null);
        DecidePenalty decide = new DecidePenalty(
                K1,
                "P-1",
                "facts",
                "basis",
                List.of(new ImposedFine(V97, 2, yuan(50_000))),
                0,
                List.of(PenaltyKind.FINE),
                null,
                List.of(1),
                null,
                at("2024-07-16"),
                null);
        until(
                        "2024-07-22",
                        upToNotice(50_000).subList(0, 5),
                        "2024-07-12",
                        by(OFFICER, tell),
                        by(PRINCIPAL, new RecordStatement(K1, StatementKind.WAIVER, "nothing", at("2024-07-15"), null)),
                        by(COUNTY_HEAD, decide))
                .expectNoEvents();
    }

    @Test
    @Rule("NL-CF67")
    void a_fine_that_was_paid_in_time() {
        until("2025-07-01", decided(), "2024-09-27", by(OFFICER, SERVE), by(OFFICER, pay("2024-10-08")))
                .expectNoEvents();
    }

    @Test
    void a_decision_that_was_taken_back() {
        until(
                        "2025-07-01",
                        decided(),
                        "2024-09-27",
                        by(OFFICER, SERVE),
                        by(
                                COUNTY_HEAD,
                                new RevokeDecision(
                                        K1, RevocationKind.REVOKED, "wrong party", null, at("2024-10-08"), null)))
                .expectNoEvents();
    }

    @Test
    @Rule("NL-CF72")
    void instalments_that_were_all_paid_with_the_first() {
        until(
                        "2025-07-01",
                        decided(),
                        "2024-09-27",
                        by(OFFICER, SERVE),
                        by(
                                COUNTY_HEAD,
                                new ApproveInstalments(
                                        K1,
                                        List.of(
                                                new Instalment(day("2024-10-21"), yuan(20_000)),
                                                new Instalment(day("2024-11-20"), yuan(30_000))),
                                        "hardship",
                                        null,
                                        at("2024-10-08"),
                                        null)),
                        by(OFFICER, pay("2024-10-15")))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-14c")
    void the_window_of_the_court_while_a_remedy_is_pending() {
        until(
                        "2025-07-01",
                        decided(),
                        "2024-09-27",
                        by(OFFICER, SERVE),
                        by(OFFICER, new RecordRemedy(K1, RemedyKind.LITIGATION, "court", at("2024-10-08"), null)))
                .expectEvents(new FinePaymentOverdue(
                        NUMBERED, LegalTime.endOf(day("2024-10-12")), day("2024-10-12"), yuan(50_000)));
    }
}
