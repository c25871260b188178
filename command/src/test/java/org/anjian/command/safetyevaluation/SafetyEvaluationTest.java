package org.anjian.command.safetyevaluation;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.message.Decision;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.anjian.api.safetyevaluation.SafetyEvaluationRefusal;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.anjian.api.safetyevaluation.command.RecordSafetyEvaluation;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationExpired;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationRecorded;
import org.anjian.command.KnownEnterprises;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evaluations are registered with a term, and expire. */
class SafetyEvaluationTest {

    private static final SafetyEvaluationId ID = new SafetyEvaluationId("safetyevaluation-1");
    private static final SafetyEvaluationSubject SE1 =
            new SafetyEvaluationSubject(ID, FACTORY, "Qujing Factory", COUNTY);

    private final AggregateTestFixture<SafetyEvaluation> fixture = new AggregateTestFixture<>(SafetyEvaluation.class);

    private static RecordSafetyEvaluation record(String from, String until) {
        return new RecordSafetyEvaluation(
                ID,
                FACTORY,
                EvaluationKind.RISK_ASSESSMENT,
                "institute",
                "acceptable",
                day(from),
                day(until),
                at("2023-07-01"),
                null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerAnnotatedCommandHandler(
                new SafetyEvaluationRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("KM-3.2.5")
    void an_evaluation_expires_when_the_day_after_its_term_starts() {
        fixture.givenCurrentTime(at("2023-07-01"))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(record("2023-07-01", "2024-06-30"))
                        .withMetaData(PRINCIPAL.toMetadata()))
                .whenTimeAdvancesTo(at("2024-07-01T00:00"))
                .expectEvents(new SafetyEvaluationExpired(
                        SE1, at("2024-07-01T00:00"), EvaluationKind.RISK_ASSESSMENT, day("2024-06-30")));
    }

    @Test
    @Rule("KM-3.2.5")
    void an_evaluation_is_valid_on_its_last_day() {
        fixture.givenCurrentTime(at("2023-07-01"))
                .andGivenCommands(GenericCommandMessage.asCommandMessage(record("2023-07-01", "2024-06-30"))
                        .withMetaData(PRINCIPAL.toMetadata()))
                .whenTimeAdvancesTo(at("2024-06-30T23:59"))
                .expectNoEvents();
    }

    @Test
    void an_evaluation_is_registered_by_its_enterprise_with_a_term() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(record("2023-07-01", "2024-06-30"), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        fixture.givenNoPriorActivity()
                .when(record("2023-07-01", "2024-06-30"), MANAGER.toMetadata())
                .expectEvents(new SafetyEvaluationRecorded(
                        SE1,
                        at("2023-07-01"),
                        EvaluationKind.RISK_ASSESSMENT,
                        "institute",
                        "acceptable",
                        day("2023-07-01"),
                        day("2024-06-30")))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        assertThatThrownBy(() -> record("2024-07-01", "2024-06-30"))
                .hasMessageContaining(SafetyEvaluationRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name());
    }
}
