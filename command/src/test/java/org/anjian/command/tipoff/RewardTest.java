package org.anjian.command.tipoff;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.tipoff.TipOffFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.ConcealedDeaths;
import org.anjian.api.tipoff.TipOffAbout;
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
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.command.ruleparameter.RuleParameters;
import org.junit.jupiter.api.Test;

/** The reward of a tip-off: for the first who gave a name, once a matter, granted by another, paid by the code (QJ16-15b). */
class RewardTest {

    private static final long YUAN = 100;
    private static final TipOffRewardProposed PROPOSED =
            new TipOffRewardProposed(S, at("2018-09-01"), MATTER, 10_000 * YUAN, 3_000 * YUAN, HANDLER.id(), null);
    private static final RewardGranted GRANTED = new RewardGranted(S, at("2018-09-02"), 3_000 * YUAN, COUNTY_HEAD.id());
    private static final ProposeTipOffReward PROPOSE =
            new ProposeTipOffReward(ID, 10_000 * YUAN, null, at("2018-09-01"), null);
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
    @Rule("NL-TIP")
    void each_concealed_death_has_its_amount_by_the_grade_of_the_accident_up_to_three_hundred_thousand() {
        RewardRule rule = new RewardRule(RuleParameters.shipped());
        assertThat(rule.of(new ConcealedDeaths(AccidentGrade.GENERAL, 2), COUNTY, day("2018-08-01")))
                .isEqualTo(60_000 * YUAN);
        assertThat(rule.of(new ConcealedDeaths(AccidentGrade.LARGER, 3), COUNTY, day("2018-08-01")))
                .isEqualTo(120_000 * YUAN);
        assertThat(rule.of(new ConcealedDeaths(AccidentGrade.MAJOR, 1), COUNTY, day("2018-08-01")))
                .isEqualTo(50_000 * YUAN);
        assertThat(rule.of(new ConcealedDeaths(AccidentGrade.EXTRAORDINARY, 5), COUNTY, day("2018-08-01")))
                .isEqualTo(300_000 * YUAN);
        assertThat(rule.of(new ConcealedDeaths(AccidentGrade.EXTRAORDINARY, 1_000_000), COUNTY, day("2018-08-01")))
                .isEqualTo(300_000 * YUAN);
        for (ConcealedDeaths tooMany : List.of(
                new ConcealedDeaths(AccidentGrade.GENERAL, 3),
                new ConcealedDeaths(AccidentGrade.LARGER, 10),
                new ConcealedDeaths(AccidentGrade.MAJOR, 30))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> rule.of(tooMany, COUNTY, day("2018-08-01")))
                    .satisfies(refused ->
                            assertThat(refused.refusal().code()).isEqualTo(TipOffRefusal.GRADE_BELOW_DEATHS.name()));
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new ConcealedDeaths(AccidentGrade.GENERAL, 0));
    }

    @Test
    @Rule("NL-TIP")
    void a_concealed_accident_is_rewarded_by_its_deaths_and_not_by_a_fine_too() {
        ConcealedDeaths concealed = new ConcealedDeaths(AccidentGrade.GENERAL, 2);
        ProposeTipOffReward propose = new ProposeTipOffReward(ID, 0, concealed, at("2018-09-01"), null);
        List<Object> ofAnAccident = new ArrayList<>(List.of(untilAnswered(true)));
        ofAnAccident.set(0, aboutAnAccident());
        new TipOffFixture()
                .fixture
                .given(ofAnAccident)
                .when(propose, HANDLER.toMetadata())
                .expectEvents(new TipOffRewardProposed(
                        S, at("2018-09-01"), MATTER, 0, 60_000 * YUAN, HANDLER.id(), concealed));
        refused(propose, HANDLER, TipOffRefusal.NOTHING_CONCEALED, untilAnswered(true));
        refused(
                new ProposeTipOffReward(ID, 10_000 * YUAN, concealed, at("2018-09-01"), null),
                HANDLER,
                TipOffRefusal.ONE_BASIS_OF_REWARD,
                ofAnAccident.toArray());
    }

    private static TipOffReceived aboutAnAccident() {
        TipOffReceived hazard = received(true, false);
        return new TipOffReceived(
                hazard.tipOff(),
                hazard.occurredAt(),
                hazard.channel(),
                TipOffAbout.ACCIDENT,
                hazard.sector(),
                hazard.deaths(),
                hazard.named(),
                hazard.text(),
                hazard.receipt());
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
