package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.inspection.command.AttachProcessRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** A contractor's staff assists and decides nothing. */
class ContractorTest {

    /** Also where somebody wrote the contractor into the team. */
    private static final Actor S1 = new Actor(CaseScene.TEAM.getFirst(), Role.AUXILIARY, "service", COUNTY, null);

    private static final Permissions PERMISSIONS = Contexts.permissions();

    @Test
    @Rule("QJ16-11d")
    void a_contractor_who_decides_a_penalty_is_denied_by_role_and_the_head_is_not() {
        List<?> before = CaseScene.upToNotice(50_000);
        expectRefused(
                CaseScene.fixture().given(before).when(CaseScene.decide(2, 50_000), S1.toMetadata()),
                InputRefusal.ROLE_NOT_ALLOWED);
        CaseScene.fixture()
                .given(before)
                .when(CaseScene.decide(2, 50_000), COUNTY_HEAD.toMetadata())
                .expectSuccessfulHandlerExecution();
        expectRefused(
                CaseScene.fixture()
                        .given(CaseScene.and(CaseScene.upToNotice(50_000), CaseScene.decided(50_000, "2024-08-01")))
                        .when(
                                new ServeDecision(
                                        CaseScene.K1,
                                        ServiceMethod.DIRECT,
                                        CaseScene.FILE,
                                        "principal",
                                        at("2024-08-02"),
                                        null),
                                S1.toMetadata()),
                InputRefusal.ROLE_NOT_ALLOWED);
    }

    @Test
    @Rule("QJ16-11d")
    void the_denial_names_the_rule() {
        for (Class<?> decision : List.of(DecidePenalty.class, DecideNoPenalty.class, FileCase.class)) {
            assertThat(PERMISSIONS.reachOf(Role.AUXILIARY, decision)).isEmpty();
            try {
                PERMISSIONS.requireRole(S1, decision);
                throw new AssertionError(decision + " was let through");
            } catch (RefusedException refused) {
                assertThat(refused.refusal().rule()).isEqualTo("QJ16-11d");
                assertThat(refused.refusal().code()).isEqualTo(InputRefusal.ROLE_NOT_ALLOWED.name());
            }
        }
    }

    @Test
    @Rule("QJ16-11d")
    void a_contractor_may_attach_process_records_of_what_it_assists_with() {
        assertThat(PERMISSIONS.reachOf(Role.AUXILIARY, AttachProcessRecord.class))
                .contains(Reach.CASE_TEAM);
    }
}
