package org.anjian.query.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.ReceiptHash;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffState;
import org.anjian.api.tipoff.TipOffSubject;
import org.anjian.api.tipoff.event.ReporterIdentityAccessed;
import org.anjian.api.tipoff.event.ReporterIdentityEvent;
import org.anjian.api.tipoff.event.ReporterIdentityGranted;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRefused;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.anjian.api.tipoff.event.RewardGranted;
import org.anjian.api.tipoff.event.RewardPaid;
import org.anjian.api.tipoff.event.RewardWaived;
import org.anjian.api.tipoff.event.TipOffAccepted;
import org.anjian.api.tipoff.event.TipOffAnswered;
import org.anjian.api.tipoff.event.TipOffClosed;
import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.event.TipOffHazardRaised;
import org.anjian.api.tipoff.event.TipOffMeasuresOrdered;
import org.anjian.api.tipoff.event.TipOffMessageLeft;
import org.anjian.api.tipoff.event.TipOffReceived;
import org.anjian.api.tipoff.event.TipOffReferred;
import org.anjian.api.tipoff.event.TipOffRejected;
import org.anjian.api.tipoff.event.TipOffRetaliationReported;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.api.tipoff.event.TipOffTransferred;
import org.anjian.api.tipoff.event.TipOffVerificationExtended;
import org.anjian.api.tipoff.event.TipOffVerificationOverdue;
import org.anjian.api.tipoff.event.TipOffVerified;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.api.tipoff.view.TipOffView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of tip-offs, and what is not. */
class TipOffFoldsTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final TipOffSubject S = new TipOffSubject(new TipOffId("tipoff-1"), "530302-JB-2018-000001", COUNTY);
    private static final TipOffMatterId MATTER = new TipOffMatterId("tipoffmatter-1");
    private static final PersonId INFORMER = new PersonId("person-informer");
    private static final ResponsibleBody HOUSING = new ResponsibleBody("housing", "住建局");
    private static final TipOffEvent RECEIVED = new TipOffReceived(
            S,
            at("2018-08-01"),
            TipOffChannel.WEB,
            TipOffAbout.HAZARD,
            Sector.INDUSTRY,
            false,
            true,
            said("原话"),
            new ReceiptHash("AAAABBBB", "salt", 1, "hash"));
    private static final TipOffEvent ACCEPTED =
            new TipOffAccepted(S, at("2018-08-02"), MATTER, true, at("2018-08-01"), "handler-1", day("2018-10-01"));
    private static final List<Evidence> RECORD = List.of(new Evidence("核查报告", "a".repeat(64)));
    private static final TipOffEvent VERIFIED =
            new TipOffVerified(S, at("2018-08-22"), TipOffOutcome.TRUE, "现场核实", RECORD, null);

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static PersonalText said(String text) {
        return new PersonalText(INFORMER, text);
    }

    private static TipOffView tip(TipOffEvent... events) {
        return new Folding<>(new TipOffFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    private static TipOffStandingView standing(TipOffEvent... events) {
        return new Folding<>(new TipOffStandingFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-15a")
    void a_tip_off_is_received_accepted_and_verified() {
        assertThat(tip(RECEIVED).state()).isEqualTo(TipOffState.RECEIVED);
        TipOffView verified = tip(RECEIVED, ACCEPTED, VERIFIED);
        assertThat(verified.state()).isEqualTo(TipOffState.VERIFIED_TRUE);
        assertThat(verified.handler()).isEqualTo("handler-1");
        assertThat(verified.verifyBy()).isEqualTo(day("2018-10-01"));
        assertThat(verified.findings()).isEqualTo("现场核实");
        assertThat(verified.record()).isEqualTo(RECORD);
        assertThat(tip(RECEIVED, new TipOffRejected(S, at("2018-08-02"), "内容不清"))
                        .decisionReason())
                .isEqualTo("内容不清");
        TipOffView transferred = tip(RECEIVED, new TipOffTransferred(S, at("2018-08-02"), HOUSING, "职责"));
        assertThat(transferred.transferredTo()).isEqualTo(HOUSING);
        assertThat(transferred.state()).isEqualTo(TipOffState.TRANSFERRED);
    }

    @Test
    void the_limit_moves_and_passes() {
        TipOffEvent extended = new TipOffVerificationExtended(S, at("2018-09-20"), day("2018-10-31"), "鉴定");
        TipOffEvent overdue = new TipOffVerificationOverdue(S, LegalTime.endOf(day("2018-10-31")), day("2018-10-31"));
        assertThat(tip(RECEIVED, ACCEPTED, extended, overdue).verifyBy()).isEqualTo(day("2018-10-31"));
        assertThat(tip(RECEIVED, ACCEPTED, extended, overdue).overdueSince()).isEqualTo(day("2018-11-01"));
        assertThat(standing(RECEIVED, ACCEPTED, extended, overdue).overdueSince())
                .isEqualTo(day("2018-11-01"));
    }

    @Test
    @Rule("QJ16-15b")
    void messages_alerts_hazards_and_the_reward_are_kept() {
        TipOffHazard hazard = new TipOffHazard(
                new HazardId("hazard-1"),
                "reference-1",
                new EnterpriseId("enterprise-1"),
                COUNTY,
                HazardGrade.GENERAL,
                "消防",
                "重新表述",
                "二车间");
        TipOffEvent[] events = {
            RECEIVED,
            ACCEPTED,
            new TipOffMessageLeft(S, at("2018-08-03"), MessageSender.HANDLER, said("请补充")),
            VERIFIED,
            new TipOffMeasuresOrdered(S, at("2018-08-23"), "整改", "head-1"),
            new TipOffHazardRaised(S, at("2018-08-23"), hazard),
            new TipOffReferred(S, at("2018-08-23"), HOUSING, "reference-2", "请检查"),
            new TipOffAnswered(S, at("2018-08-24"), said("已处理")),
            new TipOffRetaliationReported(S, at("2018-08-25"), said("被调岗")),
            new TipOffRewardProposed(S, at("2018-09-01"), MATTER, 1_000_000, 300_000, "handler-1", null),
            new RewardGranted(S, at("2018-09-02"), 300_000, "head-1"),
            new RewardPaid(S, at("2018-09-03"), 300_000),
            new TipOffClosed(S, at("2018-09-04"), null)
        };
        TipOffView view = tip(events);
        assertThat(view.state()).isEqualTo(TipOffState.CLOSED);
        assertThat(view.messages())
                .extracting(TipOffView.Message::sender)
                .containsExactly(MessageSender.HANDLER, MessageSender.INFORMER);
        assertThat(view.retaliation()).isTrue();
        assertThat(view.hazards()).containsExactly(hazard);
        assertThat(view.referrals())
                .containsExactly(new TipOffView.Referral(day("2018-08-23"), HOUSING, "reference-2", "请检查"));
        assertThat(view.measuresSignedBy()).isEqualTo("head-1");
        assertThat(view.answer()).isEqualTo(said("已处理"));
        assertThat(view.rewardFen()).isEqualTo(300_000);
        assertThat(view.rewardPaidOn()).isEqualTo(day("2018-09-03"));
        TipOffStandingView standing = standing(events);
        assertThat(standing.state()).isEqualTo(TipOffState.CLOSED);
        assertThat(standing.daysToVerify()).isEqualTo(20);
        assertThat(standing.rewardFen()).isEqualTo(300_000);
        assertThat(standing.retaliation()).isTrue();
        assertThat(standing.sector()).isEqualTo(Sector.INDUSTRY);
        assertThat(standing.matter()).isEqualTo(MATTER);
        assertThat(tip(RECEIVED, ACCEPTED, VERIFIED, events[9], new RewardWaived(S, at("2018-09-02"), "放弃"))
                        .rewardFen())
                .isNull();
    }

    @Test
    @Rule("QJ16-15c")
    void nothing_that_anybody_said_is_in_the_standing_nor_a_name_in_the_vault() {
        DocumentJson json = new DocumentJson();
        assertThat(new String(
                        json.bytes(standing(
                                RECEIVED, ACCEPTED, VERIFIED, new TipOffAnswered(S, at("2018-08-24"), said("答复原话")))),
                        StandardCharsets.UTF_8))
                .doesNotContain("原话", "现场核实", INFORMER.raw());
        assertThat(new String(json.bytes(vault(kept())), StandardCharsets.UTF_8))
                .doesNotContain("欧阳举报", "13900001111", INFORMER.raw());
    }

    private static final ReporterIdentitySubject V =
            new ReporterIdentitySubject(new ReporterIdentityId("reporteridentity-1"), S.id(), COUNTY);

    private static ReporterIdentityEvent kept() {
        return new ReporterIdentityKept(V, at("2018-08-01"), said("欧阳举报"), said("13900001111"));
    }

    private static ReporterIdentityView vault(ReporterIdentityEvent... events) {
        return new Folding<>(new ReporterIdentityFold())
                .whole(Recorded.history(V.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-15c")
    void requests_grants_refusals_and_accesses_stay() {
        ReporterIdentityEvent asked = new ReporterIdentityRequested(V, at("2018-08-05"), "handler-1", "核实");
        ReporterIdentityView view = vault(
                kept(),
                asked,
                new ReporterIdentityRefused(V, at("2018-08-05"), "handler-1", "head-1", "先电话"),
                asked,
                new ReporterIdentityGranted(V, at("2018-08-06"), "handler-1", "head-1", at("2018-08-07")),
                new ReporterIdentityAccessed(V, at("2018-08-06"), "handler-1"));
        assertThat(view.nameGiven()).isTrue();
        assertThat(view.contactGiven()).isTrue();
        assertThat(view.requests()).hasSize(2);
        assertThat(view.requests().getFirst().refusedBecause()).isEqualTo("先电话");
        assertThat(view.requests().getLast().grantedUntil()).isEqualTo(at("2018-08-07"));
        assertThat(view.requests().getLast().accesses()).containsExactly(at("2018-08-06"));
        assertThat(view.requests().getFirst().accesses()).isEmpty();
    }
}
