package org.anjian.command.delegation;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Whoever acted in a matter in one name does not act there on behalf of another: roles stay apart. */
class OneNamePerMatterTest {

    private static final ApproveEnforcementMeasure APPROVE = new ApproveEnforcementMeasure(
            new EnforcementMeasureId("enforcementmeasure-1"), "agreed", at("2024-06-29"), null);
    private static final Actor FOR_HEAD = COUNTY_HEAD.byHandOf(OFFICER.id(), "delegation-1");

    private static boolean passes(Actor actor) {
        return passes(actor, List.of());
    }

    private static boolean passes(Actor actor, Map<String, String> event) {
        return passes(actor, List.of(event));
    }

    private static boolean passes(Actor actor, List<Map<String, String>> history) {
        OneNamePerMatter names = new OneNamePerMatter(record -> {
            assertThat(record).isEqualTo("enforcementmeasure-1");
            return history.stream();
        });
        try {
            names.require(actor, APPROVE);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(DelegationRefusal.ACTED_IN_ANOTHER_NAME.name());
            return false;
        }
    }

    @Test
    void who_proposed_does_not_approve_as_the_hand_of_the_head() {
        assertThat(passes(FOR_HEAD, OFFICER.toMetadata())).isFalse();
        assertThat(passes(FOR_HEAD, SECOND_OFFICER.toMetadata())).isTrue();
        assertThat(passes(FOR_HEAD)).isTrue();
    }

    @Test
    void who_proposed_for_a_colleague_does_not_approve_for_the_head() {
        Actor forColleague = SECOND_OFFICER.byHandOf(OFFICER.id(), "delegation-2");
        assertThat(passes(FOR_HEAD, forColleague.toMetadata())).isFalse();
    }

    @Test
    void who_was_acted_for_does_not_decide_as_the_hand_of_the_head() {
        Actor colleague = OFFICER.byHandOf(SECOND_OFFICER.id(), "delegation-2");
        assertThat(passes(FOR_HEAD, colleague.toMetadata())).isFalse();
    }

    @Test
    void who_went_on_for_the_same_head_goes_on_under_a_later_delegation_too() {
        assertThat(passes(FOR_HEAD, FOR_HEAD.toMetadata())).isTrue();
        assertThat(passes(FOR_HEAD, COUNTY_HEAD.toMetadata())).isTrue();
        assertThat(passes(COUNTY_HEAD.byHandOf(OFFICER.id(), "delegation-9"), FOR_HEAD.toMetadata()))
                .isTrue();
    }

    @Test
    void who_acts_for_oneself_is_not_asked_and_what_anjian_did_is_nobodys() {
        assertThat(passes(OFFICER, FOR_HEAD.toMetadata())).isTrue();
        Map<String, String> bySystem = new HashMap<>(OFFICER.toMetadata());
        bySystem.put(Actor.ROLE, "SYSTEM");
        assertThat(passes(FOR_HEAD, bySystem)).isTrue();
    }

    @Test
    void a_register_is_no_matter() {
        OneNamePerMatter names = new OneNamePerMatter(record -> {
            throw new AssertionError("no history is read of " + record);
        });
        assertThatThrownBy(() -> names.require(FOR_HEAD, APPROVE)).isInstanceOf(AssertionError.class);
        names.require(FOR_HEAD, "no matter");
        names.require(OFFICER, APPROVE);
    }
}
