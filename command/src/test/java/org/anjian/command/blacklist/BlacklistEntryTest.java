package org.anjian.command.blacklist;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.blacklist.BlacklistScene.*;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.command.AcknowledgeJointSanction;
import org.anjian.api.blacklist.command.ApplyJointSanction;
import org.anjian.api.blacklist.command.LiftJointSanction;
import org.anjian.api.blacklist.command.NotifyJointSanction;
import org.anjian.api.blacklist.command.ProposeBlacklisting;
import org.anjian.api.blacklist.command.PublishBlacklistEntry;
import org.anjian.api.blacklist.command.RecordBlacklistStatement;
import org.anjian.api.blacklist.command.RefuseBlacklistRemoval;
import org.anjian.api.blacklist.command.RelistForFraud;
import org.anjian.api.blacklist.command.RemoveFromBlacklist;
import org.anjian.api.blacklist.command.RequestBlacklistRemoval;
import org.anjian.api.blacklist.command.ReviewBlacklistObjection;
import org.anjian.api.blacklist.command.ServeBlacklistNotice;
import org.anjian.api.blacklist.command.WithdrawBlacklisting;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistNoticeServed;
import org.anjian.api.blacklist.event.BlacklistObjectionReviewed;
import org.anjian.api.blacklist.event.BlacklistPublicationOverdue;
import org.anjian.api.blacklist.event.BlacklistRemovalRefused;
import org.anjian.api.blacklist.event.BlacklistStatementRecorded;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.BlacklistingWithdrawn;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionLifted;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.blacklist.event.PersonBlacklisted;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.person.PersonId;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.assertj.core.api.Assertions;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** Every decision on an entry of the blacklist. */
class BlacklistEntryTest {

    private static final BlacklistSubject E1 = subject(null, Sector.METAL_SMELTING);
    private static final BlacklistSubject FOOD = subject(null, Sector.INDUSTRY);

    /** Listed on 15 March 2024, a Friday: public within five working days, for three years (NL-CREDIT). */
    private static final List<BlacklistEvent> LISTED = List.of(
            proposed(E1, "2024-03-04"),
            noticed(E1, "2024-03-05", "2024-03-12"),
            listed(E1, "2024-03-15", "2027-03-15", "2024-03-22"));

    private static ResultValidator<BlacklistEntry> when(
            List<? extends BlacklistEvent> before, Object command, Actor actor) {
        return when(penalty(Sector.METAL_SMELTING, false, false), before, command, actor);
    }

    private static ResultValidator<BlacklistEntry> when(
            PenaltyBasis penalty, List<? extends BlacklistEvent> before, Object command, Actor actor) {
        return fixture(penalty).given(before).when(command, actor.toMetadata());
    }

    private static List<BlacklistEvent> and(List<BlacklistEvent> before, BlacklistEvent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    @Test
    @Rule("QX24-P4e")
    void the_party_of_a_penalty_or_who_answers_for_it_is_proposed_and_nobody_else() {
        for (PersonId person : List.of(M1, P1)) {
            when(
                            List.of(),
                            new ProposeBlacklisting(
                                    FACTORY, K1, person, BlacklistGround.REFUSED_ORDER, "拒不整改", at("2024-03-04"), null),
                            OFFICER)
                    .expectEvents(proposed(subject(person, Sector.METAL_SMELTING), "2024-03-04"));
        }
        expectRefused(
                when(
                        List.of(),
                        new ProposeBlacklisting(
                                FACTORY,
                                K1,
                                new PersonId("person-x"),
                                BlacklistGround.OTHER,
                                "其他",
                                at("2024-03-04"),
                                null),
                        OFFICER),
                BlacklistRefusal.NOT_THE_PARTY);
        expectRefused(
                when(
                        List.of(),
                        new ProposeBlacklisting(
                                FACTORY,
                                new PenaltyCaseId("penaltycase-9"),
                                null,
                                BlacklistGround.OTHER,
                                "其他",
                                at("2024-03-04"),
                                null),
                        OFFICER),
                BlacklistRefusal.PENALTY_UNKNOWN);
        expectRefused(
                when(
                        penalty(Sector.INDUSTRY, false, true),
                        List.of(),
                        new ProposeBlacklisting(FACTORY, K1, null, BlacklistGround.OTHER, "其他", at("2024-03-04"), null),
                        OFFICER),
                BlacklistRefusal.PENALTY_REVOKED);
        expectRefused(
                when(
                        List.of(),
                        new ProposeBlacklisting(
                                NEIGHBOUR, K1, null, BlacklistGround.OTHER, "其他", at("2024-03-04"), null),
                        OFFICER),
                BlacklistRefusal.PENALTY_UNKNOWN);
    }

    @Test
    @Rule("QX24-P4e")
    void nobody_is_listed_without_notice_and_a_written_decision_of_the_body_that_penalised() {
        BlacklistSubject m1 = subject(M1, Sector.INDUSTRY);
        expectRefused(
                when(List.of(proposed(m1, "2024-03-04")), decide(M1, "2024-03-15"), COUNTY_HEAD),
                BlacklistRefusal.NOTICE_MISSING);
        List<BlacklistEvent> told = List.of(proposed(m1, "2024-03-04"), noticed(m1, "2024-03-05", "2024-03-12"));
        expectRefused(when(told, decide(M1, "2024-03-12"), COUNTY_HEAD), BlacklistRefusal.STATEMENT_PERIOD_OPEN);
        expectRefused(when(told, decide(M1, "2024-03-15"), CITY_HEAD), BlacklistRefusal.NOT_THE_PENALISING_BODY);
        expectRefused(
                when(penalty(Sector.INDUSTRY, true, true), told, decide(M1, "2024-03-15"), COUNTY_HEAD),
                BlacklistRefusal.PENALTY_REVOKED);
        when(told, decide(M1, "2024-03-13"), COUNTY_HEAD)
                .expectEvents(new PersonBlacklisted(
                        m1,
                        at("2024-03-13"),
                        "（麒）应急失信列〔2024〕1号",
                        "情节严重",
                        "办法",
                        COUNTY_HEAD.id(),
                        day("2027-03-13"),
                        day("2025-03-13"),
                        day("2024-03-20"),
                        RestrictionArea.all()));
    }

    @Test
    void the_notice_gives_five_working_days_across_a_holiday() {
        // 30 April 2024 is followed by Labour Day until 5 May; 11 May is a make-up workday.
        when(
                        List.of(proposed(E1, "2024-04-29")),
                        new ServeBlacklistNotice(
                                id(null), "拒不整改", "办法", "十个领域", ServiceMethod.DIRECT, "厂长", at("2024-04-30"), null),
                        COUNTY_HEAD)
                .expectEvents(new BlacklistNoticeServed(
                        E1,
                        at("2024-04-30"),
                        "（麒）应急失信告〔2024〕1号",
                        "拒不整改",
                        "办法",
                        "十个领域",
                        ServiceMethod.DIRECT,
                        "厂长",
                        day("2024-05-10")));
    }

    @Test
    void what_the_party_says_is_reviewed_before_the_decision_and_stops_it_where_it_is_adopted() {
        BlacklistStatementRecorded said = new BlacklistStatementRecorded(E1, at("2024-03-06"), "已整改", List.of());
        List<BlacklistEvent> heard = List.of(proposed(E1, "2024-03-04"), noticed(E1, "2024-03-05", "2024-03-12"), said);
        when(
                        heard.subList(0, 2),
                        new RecordBlacklistStatement(id(null), "已整改", List.of(), at("2024-03-06"), null),
                        PRINCIPAL)
                .expectEvents(said);
        expectRefused(when(heard, decide(null, "2024-03-15"), COUNTY_HEAD), BlacklistRefusal.STATEMENT_NOT_REVIEWED);
        BlacklistObjectionReviewed rejected = new BlacklistObjectionReviewed(
                E1, at("2024-03-07"), StatementOutcome.REJECTED, "无证据", COUNTY_HEAD.id());
        when(
                        heard,
                        new ReviewBlacklistObjection(
                                id(null), StatementOutcome.REJECTED, "无证据", at("2024-03-07"), null),
                        COUNTY_HEAD)
                .expectEvents(rejected);
        when(and(heard, rejected), decide(null, "2024-03-15"), COUNTY_HEAD)
                .expectEvents(listed(E1, "2024-03-15", "2027-03-15", "2024-03-22"));
        BlacklistObjectionReviewed adopted =
                new BlacklistObjectionReviewed(E1, at("2024-03-07"), StatementOutcome.ADOPTED, "属实", COUNTY_HEAD.id());
        expectRefused(when(and(heard, adopted), decide(null, "2024-03-15"), COUNTY_HEAD), BlacklistRefusal.NOT_PENDING);
    }

    @Test
    @Rule("QJ16-12a")
    void before_the_national_rules_the_sector_is_one_of_the_nine() {
        List<BlacklistEvent> food = List.of(proposed(FOOD, "2016-10-10"), noticed(FOOD, "2016-10-11", "2016-10-18"));
        expectRefused(when(food, decide(null, "2016-11-01"), COUNTY_HEAD), BlacklistRefusal.SECTOR_NOT_IN_PILOT);
        expectRefused(when(food, decide(null, "2023-09-30"), COUNTY_HEAD), BlacklistRefusal.SECTOR_NOT_IN_PILOT);
        when(food, decide(null, "2023-10-01"), COUNTY_HEAD).expectSuccessfulHandlerExecution();
        when(
                        List.of(proposed(E1, "2016-10-10"), noticed(E1, "2016-10-11", "2016-10-18")),
                        decide(null, "2016-11-01"),
                        COUNTY_HEAD)
                .expectEvents(listed(E1, "2016-11-01", "2019-11-01", "2016-11-08"));
    }

    @Test
    @Rule("QJ16-12b")
    void whoever_is_not_public_after_the_last_day_is_overdue() {
        List<BlacklistEvent> told = List.of(proposed(E1, "2016-10-10"), noticed(E1, "2016-10-11", "2016-10-18"));
        BlacklistPublicationOverdue overdue =
                new BlacklistPublicationOverdue(E1, LegalTime.startOf(day("2016-11-09")), day("2016-11-08"));
        passing(told, "2016-11-01", LegalTime.startOf(day("2016-11-09")).minusMillis(1))
                .expectNoEvents();
        passing(told, "2016-11-01", LegalTime.startOf(day("2016-11-09"))).expectEvents(overdue);
        PublishBlacklistEntry publish = new PublishBlacklistEntry(id(null), List.of("曲靖日报"), at("2016-11-08"), null);
        passing(told, "2016-11-01", LegalTime.startOf(day("2016-11-09")), publish)
                .expectNoEvents();
    }

    private static ResultValidator<BlacklistEntry> passing(
            List<BlacklistEvent> before, String listedOn, Instant time, Object... commands) {
        TestExecutor<BlacklistEntry> given = fixture(penalty(Sector.METAL_SMELTING, false, false))
                .given(before)
                .andGivenCurrentTime(at(listedOn))
                .andGivenCommands(new GenericCommandMessage<>(decide(null, listedOn), COUNTY_HEAD.toMetadata()));
        for (Object command : commands) {
            given = given.andGivenCommands(new GenericCommandMessage<>(command, COUNTY_HEAD.toMetadata()));
        }
        return given.whenTimeAdvancesTo(time);
    }

    @Test
    @Rule("QJ16-12b")
    void a_public_entry_names_its_media_and_whether_it_was_in_time() {
        PublishBlacklistEntry late = new PublishBlacklistEntry(id(null), List.of("曲靖日报"), at("2024-03-25"), null);
        when(LISTED, late, OFFICER).expectEvents(published(E1, "2024-03-25", "2024-03-22"));
        expectRefused(
                when(LISTED, new PublishBlacklistEntry(id(null), List.of(), at("2024-03-20"), null), OFFICER),
                BlacklistRefusal.CHANNEL_MISSING);
        expectRefused(
                when(and(LISTED, published(E1, "2024-03-20", "2024-03-22")), late, OFFICER),
                BlacklistRefusal.ALREADY_PUBLISHED);
        expectRefused(when(LISTED.subList(0, 2), late, OFFICER), BlacklistRefusal.NOT_ON_THE_LIST);
    }

    @Test
    @Rule("QJ16-12c")
    void a_body_is_told_confirms_restricts_and_lifts_in_that_order() {
        for (RestrictionArea area : RestrictionArea.values()) {
            NotifyJointSanction tell = new NotifyJointSanction(id(null), area, LAND, "限制", at("2024-03-18"), null);
            AcknowledgeJointSanction confirm =
                    new AcknowledgeJointSanction(id(null), area, "收到", at("2024-03-19"), null);
            ApplyJointSanction apply = new ApplyJointSanction(id(null), area, "不予受理", at("2024-03-20"), null);
            LiftJointSanction lift = new LiftJointSanction(id(null), area, "已解除", at("2025-05-06"), null);
            JointSanctionNotified told = new JointSanctionNotified(E1, at("2024-03-18"), area, LAND, "限制");
            JointSanctionAcknowledged confirmed = new JointSanctionAcknowledged(E1, at("2024-03-19"), area, "收到");
            JointSanctionApplied applied = new JointSanctionApplied(E1, at("2024-03-20"), area, "不予受理");
            when(LISTED, tell, OFFICER).expectEvents(told);
            expectRefused(when(LISTED, confirm, OFFICER), BlacklistRefusal.SANCTION_OUT_OF_ORDER);
            when(and(LISTED, told), confirm, OFFICER).expectEvents(confirmed);
            expectRefused(when(and(LISTED, told), apply, OFFICER), BlacklistRefusal.SANCTION_OUT_OF_ORDER);
            when(and(LISTED, told, confirmed), apply, OFFICER).expectEvents(applied);
            expectRefused(
                    when(and(LISTED, told, confirmed, applied), lift, OFFICER), BlacklistRefusal.SANCTION_OUT_OF_ORDER);
            List<BlacklistEvent> off =
                    and(LISTED, told, confirmed, applied, removed(E1, "2025-05-05", RemovalGround.REPAIRED));
            when(off, lift, OFFICER).expectEvents(new JointSanctionLifted(E1, at("2025-05-06"), area, "已解除"));
            expectRefused(when(off, tell, OFFICER), BlacklistRefusal.NOT_ON_THE_LIST);
        }
    }

    @Test
    void early_removal_asks_for_twelve_months_an_application_and_evidence() {
        expectRefused(when(LISTED, request("2025-03-14", PROOF), PRINCIPAL), BlacklistRefusal.REMOVAL_TOO_EARLY);
        expectRefused(when(LISTED, request("2025-03-15"), PRINCIPAL), BlacklistRefusal.EVIDENCE_MISSING);
        when(LISTED, request("2025-03-15", PROOF), PRINCIPAL).expectEvents(requested(E1, "2025-03-15"));
        RemoveFromBlacklist remove =
                new RemoveFromBlacklist(id(null), RemovalGround.REPAIRED, "已修复", at("2025-03-20"), null);
        expectRefused(when(LISTED, remove, COUNTY_HEAD), BlacklistRefusal.REMOVAL_NOT_REQUESTED);
        List<BlacklistEvent> asked = and(LISTED, requested(E1, "2025-03-15"));
        expectRefused(when(asked, request("2025-03-16", PROOF), PRINCIPAL), BlacklistRefusal.REMOVAL_REQUESTED_ALREADY);
        when(asked, remove, COUNTY_HEAD).expectEvents(removed(E1, "2025-03-20", RemovalGround.REPAIRED));
        BlacklistRemovalRefused refused = new BlacklistRemovalRefused(E1, at("2025-03-18"), "未修复", COUNTY_HEAD.id());
        when(asked, new RefuseBlacklistRemoval(id(null), "未修复", at("2025-03-18"), null), COUNTY_HEAD)
                .expectEvents(refused);
        expectRefused(when(and(asked, refused), remove, COUNTY_HEAD), BlacklistRefusal.REMOVAL_NOT_REQUESTED);
    }

    private static RequestBlacklistRemoval request(String on, Evidence... evidence) {
        return new RequestBlacklistRemoval(id(null), "已整改", List.of(evidence), at(on), null);
    }

    @Test
    void an_entry_whose_penalty_is_gone_is_removed_at_once() {
        RemoveFromBlacklist remove =
                new RemoveFromBlacklist(id(null), RemovalGround.PENALTY_GONE, "已修复", at("2024-04-01"), null);
        expectRefused(when(LISTED, remove, COUNTY_HEAD), BlacklistRefusal.PENALTY_STANDS);
        when(penalty(Sector.METAL_SMELTING, false, true), LISTED, remove, COUNTY_HEAD)
                .expectEvents(removed(E1, "2024-04-01", RemovalGround.PENALTY_GONE));
    }

    @Test
    void a_removal_by_fraud_is_revoked_for_the_rest_of_the_term() {
        RelistForFraud relist = new RelistForFraud(id(null), "材料伪造", List.of(PROOF), at("2025-09-01"), null);
        expectRefused(when(LISTED, relist, COUNTY_HEAD), BlacklistRefusal.NOT_REMOVED_EARLY);
        // 15 March 2027 is 725 days after 20 March 2025.
        when(and(LISTED, removed(E1, "2025-03-20", RemovalGround.REPAIRED)), relist, COUNTY_HEAD)
                .expectEvents(new BlacklistEntryRelisted(
                        E1,
                        at("2025-09-01"),
                        "（麒）应急失信移〔2025〕1号",
                        "材料伪造",
                        List.of(PROOF),
                        COUNTY_HEAD.id(),
                        day("2025-09-01").plusDays(725),
                        day("2025-09-08")));
    }

    @Test
    void the_term_ends_by_itself_after_three_years() {
        List<BlacklistEvent> told = List.of(proposed(E1, "2024-03-04"), noticed(E1, "2024-03-05", "2024-03-12"));
        PublishBlacklistEntry publish = new PublishBlacklistEntry(id(null), List.of("报"), at("2024-03-18"), null);
        Instant end = LegalTime.startOf(day("2027-03-16"));
        passing(told, "2024-03-15", end.minusMillis(1), publish).expectNoEvents();
        passing(told, "2024-03-15", end, publish)
                .expectEvents(new BlacklistTermExpired(E1, end, day("2027-03-15"), RestrictionArea.all()));
    }

    @Test
    void a_proposal_is_dropped_with_reasons() {
        BlacklistingWithdrawn withdrawn = new BlacklistingWithdrawn(E1, at("2024-03-06"), "已整改");
        when(
                        List.of(proposed(E1, "2024-03-04")),
                        new WithdrawBlacklisting(id(null), "已整改", at("2024-03-06"), null),
                        COUNTY_HEAD)
                .expectEvents(withdrawn);
        expectRefused(
                when(List.of(proposed(E1, "2024-03-04"), withdrawn), decide(null, "2024-03-15"), COUNTY_HEAD),
                BlacklistRefusal.NOT_PENDING);
    }

    @Test
    @Rule("QX24-P4e")
    void a_penalty_after_a_failed_acceptance_proposes_each_person_once() {
        List<ProposeBlacklisting> commands = ProposalsAfterAcceptance.commands(
                penalty(Sector.INDUSTRY, true, false), List.of(M1, P1), at("2024-10-08"));
        Assertions.assertThat(commands).extracting(ProposeBlacklisting::person).containsExactly(M1, P1);
        Assertions.assertThat(commands)
                .extracting(ProposeBlacklisting::ground)
                .containsOnly(BlacklistGround.ACCEPTANCE_REPEAT);
        Assertions.assertThat(commands)
                .extracting(ProposeBlacklisting::commandId)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        Assertions.assertThat(ProposalsAfterAcceptance.commands(
                        penalty(Sector.INDUSTRY, false, false), List.of(M1, P1), at("2024-10-08")))
                .isEmpty();
    }
}
