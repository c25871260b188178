package org.anjian.command.safetydecision;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.message.Decision;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.SafetyDecisionRefusal;
import org.anjian.api.safetydecision.SafetyDecisionSubject;
import org.anjian.api.safetydecision.SafetyOpinion;
import org.anjian.api.safetydecision.command.RecordSafetyRelatedDecision;
import org.anjian.api.safetydecision.event.SafetyRelatedDecisionRecorded;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision that touches safety is recorded with the opinions that were heard. */
class SafetyDecisionTest {

    private static final SafetyDecisionId ID = new SafetyDecisionId("safetydecision-1");
    private static final SafetyOpinion OPINION =
            new SafetyOpinion(new PersonId("person-1"), day("2022-05-08"), "add a second exit", true);

    private final AggregateTestFixture<SafetyDecision> fixture = new AggregateTestFixture<>(SafetyDecision.class);

    private static RecordSafetyRelatedDecision decide(List<SafetyOpinion> opinions, String day) {
        return new RecordSafetyRelatedDecision(ID, FACTORY, "New line", "a third shift", opinions, at(day), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerAnnotatedCommandHandler(
                new SafetyDecisionRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QJ22A-11a")
    @Rule("NL-AQ26")
    void a_decision_without_an_opinion_is_refused() {
        assertThatThrownBy(() -> decide(List.of(), "2022-05-09"))
                .hasMessageContaining(SafetyDecisionRefusal.SAFETY_OPINION_REQUIRED.name());
        assertThatThrownBy(() -> decide(null, "2022-05-09"))
                .hasMessageContaining(SafetyDecisionRefusal.SAFETY_OPINION_REQUIRED.name());
    }

    @Test
    @Rule("QJ22A-11a")
    void opinions_are_heard_before_the_decision() {
        assertThatThrownBy(() -> decide(List.of(OPINION), "2022-05-07"))
                .hasMessageContaining(SafetyDecisionRefusal.HEARD_AFTER_THE_DECISION.name());
    }

    @Test
    void a_decision_is_recorded_with_its_opinions_by_the_enterprise() {
        expectRefused(
                fixture.givenNoPriorActivity().when(decide(List.of(OPINION), "2022-05-08"), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
        fixture.givenNoPriorActivity()
                .when(decide(List.of(OPINION), "2022-05-08"), PRINCIPAL.toMetadata())
                .expectEvents(new SafetyRelatedDecisionRecorded(
                        new SafetyDecisionSubject(ID, FACTORY, "Qujing Factory", COUNTY),
                        at("2022-05-08"),
                        "New line",
                        "a third shift",
                        List.of(OPINION)))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
    }
}
