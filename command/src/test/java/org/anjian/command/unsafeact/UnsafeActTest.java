package org.anjian.command.unsafeact;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.unsafeact.command.StopUnsafeAct;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unsafe acts that were stopped. */
class UnsafeActTest {

    private static final UnsafeActId ID = new UnsafeActId("unsafeact-1");

    private final AggregateTestFixture<UnsafeAct> fixture = new AggregateTestFixture<>(UnsafeAct.class);

    private static StopUnsafeAct stop(EnterpriseId enterprise) {
        return new StopUnsafeAct(
                ID,
                enterprise,
                UnsafeActType.FORCED_RISKY_WORK,
                "W1",
                "shift leader",
                "work stopped",
                at("2022-05-03"),
                null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerAnnotatedCommandHandler(
                new UnsafeActRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QJ22A-12.6")
    void what_was_stopped_is_recorded_with_its_kind_place_persons_and_correction() {
        fixture.givenNoPriorActivity()
                .when(stop(FACTORY), MANAGER.toMetadata())
                .expectEvents(new UnsafeActStopped(
                        ID,
                        at("2022-05-03"),
                        FACTORY,
                        "Qujing Factory",
                        COUNTY,
                        UnsafeActType.FORCED_RISKY_WORK,
                        "W1",
                        "shift leader",
                        "work stopped"))
                .expectResultMessagePayload(new Decision("unsafeact-1", 1));
        assertThat(UnsafeActType.values()).hasSize(3);
    }

    @Test
    void it_is_the_duty_of_the_safety_manager_of_that_enterprise() {
        expectRefused(
                fixture.givenNoPriorActivity().when(stop(FACTORY), PRINCIPAL.toMetadata()), InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.givenNoPriorActivity().when(stop(FACTORY), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.givenNoPriorActivity().when(stop(NEIGHBOUR), NEIGHBOURS_MANAGER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
    }
}
