package org.anjian.command.tipoff;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.CloseTipOff;
import org.anjian.api.tipoff.command.GrantReward;
import org.anjian.api.tipoff.command.PayReward;
import org.anjian.api.tipoff.command.ProposeTipOffReward;
import org.anjian.api.tipoff.command.WaiveReward;
import org.anjian.api.tipoff.event.RewardGranted;
import org.anjian.api.tipoff.event.RewardPaid;
import org.anjian.api.tipoff.event.RewardWaived;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.command.ruleparameter.RuleParameters;
import org.junit.jupiter.api.Test;

/** The reward of a tip-off: for the first who gave a name, once a matter, granted by another, paid by the code (QJ16-15b). */
class RewardTest {

    private static final long YUAN = 100;
    private static final TipOffRewardProposed PROPOSED =
            new TipOffRewardProposed(S, at("2018-09-01"), MATTER, 10_000 * YUAN, 3_000 * YUAN, HANDLER.id());
    private static final RewardGranted GRANTED = new RewardGranted(S, at("2018-09-02"), 3_000 * YUAN, COUNTY_HEAD.id());
    private static final ProposeTipOffReward PROPOSE =
            new ProposeTipOffReward(ID, 10_000 * YUAN, at("2018-09-01"), null);
    private static final PayReward PAY = new PayReward(ID, CODE.shown(), at("2018-09-03"));
    private static final CloseTipOff CLOSE = new CloseTipOff(ID, null, at("2018-09-04"), null);

    private static void refused(Object command, Actor actor, RefusalCode code, Object... before) {
        expectRefused(new TipOffFixture().fixture.given(before).when(command, actor.toMetadata()), code);
    }

    @Test
    @Rule("NL-TIP")
    void the_reward_is_fifteen_percent_between_three_thousand_and_three_hundred_thousand() {
        RewardRule rule = new RewardRule(RuleParameters.shipped());
        assertThat(rule.of(10_000 * YUAN, COUNTY, day("2018-08-01"))).isEqualTo(3_000 * YUAN);
        assertThat(rule.of(4_000_000 * YUAN, COUNTY, day("2018-08-01"))).isEqualTo(300_000 * YUAN);
        assertThat(rule.of(100_000 * YUAN, COUNTY, day("2018-08-01"))).isEqualTo(15_000 * YUAN);
        assertThat(rule.of(2_000_000 * YUAN, COUNTY, day("2018-08-01"))).isEqualTo(300_000 * YUAN);
        assertThat(rule.of(0, COUNTY, day("2018-08-01"))).isEqualTo(3_000 * YUAN);
        assertThat(rule.of(Long.MAX_VALUE, COUNTY, day("2018-08-01"))).isEqualTo(300_000 * YUAN);
    }

    @Test
    void more_fine_is_never_less_reward_and_never_out_of_bounds() {
        long seed = Long.getLong("anjian.seed", System.nanoTime());
        System.out.println("RewardTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        RewardRule rule = new RewardRule(RuleParameters.shipped());
        for (int i = 0; i < 2_000; i++) {
            long fine = random.nextLong(Long.MAX_VALUE >> random.nextInt(62));
            long reward = rule.of(fine, COUNTY, day("2018-08-01"));
            assertThat(reward).isBetween(3_000 * YUAN, 300_000 * YUAN);
            assertThat(rule.of(fine / 2, COUNTY, day("2018-08-01"))).isLessThanOrEqualTo(reward);
            if (reward > 3_000 * YUAN && reward < 300_000 * YUAN) {
                assertThat(reward).isEqualTo(fine * 15 / 100);
            }
        }
    }

    @Test
    @Rule("QJ16-15b")
    void the_first_named_informer_of_a_matter_is_rewarded_and_no_other() {
        new TipOffFixture()
                .fixture
                .given(untilAnswered(true))
                .when(PROPOSE, HANDLER.toMetadata())
                .expectEvents(PROPOSED);
        TipOffFixture second = new TipOffFixture();
        second.firstNamed = new TipOffId("tipoff-0");
        expectRefused(
                second.fixture.given(untilAnswered(true)).when(PROPOSE, HANDLER.toMetadata()),
                TipOffRefusal.NOT_THE_FIRST);
        TipOffFixture taken = new TipOffFixture();
        taken.claimed = true;
        expectRefused(
                taken.fixture.given(untilAnswered(true)).when(PROPOSE, HANDLER.toMetadata()),
                TipOffRefusal.MATTER_REWARDED);
        refused(PROPOSE, HANDLER, TipOffRefusal.MATTER_REWARDED, and(untilAnswered(true), PROPOSED));
        refused(PROPOSE, HANDLER, TipOffRefusal.ANONYMOUS_GETS_NONE, untilAnswered(false));
        refused(PROPOSE, HANDLER, TipOffRefusal.NOT_VERIFIED, received(), accepted());
        refused(
                PROPOSE,
                HANDLER,
                TipOffRefusal.ANSWER_FIRST,
                received(),
                accepted(),
                verified(TipOffOutcome.TRUE),
                measured());
    }

    @Test
    @Rule("QJ16-15b")
    void another_person_grants_it() {
        GrantReward grant = new GrantReward(ID, at("2018-09-02"), null);
        new TipOffFixture()
                .fixture
                .given(and(untilAnswered(true), PROPOSED))
                .when(grant, COUNTY_HEAD.toMetadata())
                .expectEvents(GRANTED);
        refused(
                grant,
                new Actor(HANDLER.id(), Role.AGENCY_HEAD, "county-emergency", COUNTY, null),
                TipOffRefusal.ANOTHER_PERSON_NEEDED,
                and(untilAnswered(true), PROPOSED));
        refused(grant, COUNTY_HEAD, TipOffRefusal.NO_REWARD_PROPOSED, untilAnswered(true));
        refused(grant, COUNTY_HEAD, TipOffRefusal.NO_REWARD_PROPOSED, and(untilAnswered(true), PROPOSED, GRANTED));
        new TipOffFixture()
                .fixture
                .given(and(untilAnswered(true), PROPOSED))
                .when(new WaiveReward(ID, "本人放弃", at("2018-09-02"), null), HANDLER.toMetadata())
                .expectEvents(new RewardWaived(S, at("2018-09-02"), "本人放弃"));
        refused(
                new WaiveReward(ID, "x", at("2018-09-02"), null),
                HANDLER,
                TipOffRefusal.NO_REWARD_PROPOSED,
                untilAnswered(true));
    }

    @Test
    @Rule("QJ16-15b")
    void it_is_paid_to_whoever_has_the_code_and_once() {
        new TipOffFixture()
                .fixture
                .given(and(untilAnswered(true), PROPOSED, GRANTED))
                .when(PAY, HANDLER.toMetadata())
                .expectEvents(new RewardPaid(S, at("2018-09-03"), 3_000 * YUAN));
        refused(
                new PayReward(ID, "AAAA", at("2018-09-03")),
                HANDLER,
                TipOffRefusal.RECEIPT_CODE_WRONG,
                and(untilAnswered(true), PROPOSED, GRANTED));
        refused(PAY, HANDLER, TipOffRefusal.NO_REWARD_GRANTED, and(untilAnswered(true), PROPOSED));
        refused(
                PAY,
                HANDLER,
                TipOffRefusal.REWARD_PAID_ALREADY,
                and(untilAnswered(true), PROPOSED, GRANTED, new RewardPaid(S, at("2018-09-03"), 3_000 * YUAN)));
        assertThat(PAY.toString()).doesNotContain(CODE.shown());
        refused(CLOSE, HANDLER, TipOffRefusal.REWARD_OPEN, and(untilAnswered(true), PROPOSED));
        refused(CLOSE, HANDLER, TipOffRefusal.REWARD_OPEN, and(untilAnswered(true), PROPOSED, GRANTED));
        new TipOffFixture()
                .fixture
                .given(and(untilAnswered(true), PROPOSED, GRANTED, new RewardPaid(S, at("2018-09-03"), 300_000)))
                .when(CLOSE, HANDLER.toMetadata())
                .expectSuccessfulHandlerExecution();
    }
}
