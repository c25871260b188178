package org.anjian.query.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.query.OutstandingDuty;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.ItemStanding;
import org.anjian.api.selfcheck.MeasureStanding;
import org.anjian.api.selfcheck.MeasureState;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionEvent;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** A self-inspection as a document, and what was outstanding on a day. */
class SelfCheckFoldTest {

    private static final CampaignId CAMPAIGN = new CampaignId("campaign-1");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final SelfInspectionId ID = SelfInspectionId.of(CAMPAIGN, ENTERPRISE);
    private static final SelfInspectionSubject E1 =
            new SelfInspectionSubject(ID, CAMPAIGN, ENTERPRISE, "化工", REGION, Sector.HAZARDOUS_CHEMICALS);
    private static final HazardId HAZARD = new HazardId("hazard-1");
    private static final CampaignTerms TERMS = new CampaignTerms(
            CAMPAIGN,
            "专项治理",
            REGION,
            "QX24",
            1,
            day("2024-03-29"),
            day("2024-03-30"),
            List.of(
                    phase(PhaseKind.MOBILISATION, "2024-03-29", "2024-04-30"),
                    phase(PhaseKind.SELF_INSPECTION, "2024-05-01", "2024-06-30"),
                    phase(PhaseKind.STRICT_ENFORCEMENT, "2024-07-01", "2024-10-31"),
                    phase(PhaseKind.CONSOLIDATION, "2024-11-01", "2024-12-31")),
            List.of());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(36_000);
    }

    private static CampaignPhase phase(PhaseKind kind, String from, String to) {
        return new CampaignPhase(kind, day(from), day(to), List.of(), null);
    }

    private static SelfCheckView view(SelfInspectionEvent... events) {
        List<SelfInspectionEvent> all = new ArrayList<>();
        all.add(new KeyObjectEnlisted(E1, at("2024-04-30"), TERMS));
        all.addAll(List.of(events));
        return new Folding<>(new SelfCheckFold())
                .whole(Recorded.history(ID.raw(), all))
                .view();
    }

    private static ChecklistItemAnswered answered(int version, ItemAnswer answer) {
        return new ChecklistItemAnswered(
                E1, at("2024-06-03"), 3, version, answer, AnswerOrigin.TYPED, List.of(), List.of(), List.of(), null);
    }

    private static SelfInspectionCompleted completed(String on) {
        return new SelfInspectionCompleted(E1, at(on), Delivery.of(day(on), day("2024-06-30")), 0);
    }

    private static CampaignInspectionRecorded inspected(String on, PhaseCount phase) {
        return new CampaignInspectionRecorded(
                E1,
                at(on),
                "bureau",
                List.of(InspectedParty.values()),
                List.of(new InspectedItem(3, ItemAnswer.NO, "未上墙", null)),
                "整改",
                phase);
    }

    private static MeasureState state(SelfCheckView view, CampaignMeasure measure) {
        return view.measures().stream()
                .filter(one -> one.measure() == measure)
                .map(MeasureStanding::state)
                .findFirst()
                .orElseThrow();
    }

    private static List<PhaseDuty> outstanding(SelfCheckView view, String on) {
        return OutstandingDuties.on(day(on), view, List.of()).stream()
                .map(OutstandingDuty::duty)
                .toList();
    }

    @Test
    void answers_are_versioned_and_the_difference_to_the_enforcement_check_shows() {
        SelfCheckView view = view(
                answered(1, ItemAnswer.NO), answered(2, ItemAnswer.YES), inspected("2024-08-01", PhaseCount.COUNTS));
        ItemStanding item = view.items().getFirst();
        assertThat(item.answers()).extracting(answer -> answer.version()).containsExactly(1, 2);
        assertThat(item.answer()).isEqualTo(ItemAnswer.YES);
        assertThat(item.inspected()).isEqualTo(ItemAnswer.NO);
        assertThat(item.differs()).isTrue();
        assertThat(view.noItems()).isEmpty();
        assertThat(view(answered(1, ItemAnswer.NO)).noItems()).containsExactly(3);
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), SelfCheckView.class)).isEqualTo(view);
    }

    @Test
    @Rule("QX24-P2e")
    void a_commitment_that_is_signed_but_not_shown_is_open() {
        CommitmentSigned signed = new CommitmentSigned(E1, at("2024-06-25"), new PersonId("person-1"));
        assertThat(state(view(completed("2024-06-20"), signed), CampaignMeasure.COMMITMENT))
                .isEqualTo(MeasureState.OPEN);
        CommitmentPublishedInternally shown = new CommitmentPublishedInternally(E1, at("2024-06-26"), "公告栏");
        assertThat(state(view(completed("2024-06-20"), signed, shown), CampaignMeasure.COMMITMENT))
                .isEqualTo(MeasureState.DONE);
    }

    @Test
    @Rule("QX24-P4b")
    void two_of_three_kinds_revised_are_partial() {
        SelfCheckView view = view(
                revised(RevisionKind.MANAGEMENT_RULES, PhaseCount.COUNTS),
                revised(RevisionKind.MANAGEMENT_RULES, PhaseCount.COUNTS),
                revised(RevisionKind.OPERATING_PROCEDURES, PhaseCount.COUNTS),
                revised(RevisionKind.RESPONSIBILITY_SYSTEM, PhaseCount.OUTSIDE_PHASE));
        assertThat(state(view, CampaignMeasure.SYSTEM_RESULTS)).isEqualTo(MeasureState.PARTIAL);
    }

    private static SystemRevisionRecorded revised(RevisionKind kind, PhaseCount phase) {
        return new SystemRevisionRecorded(E1, at("2024-11-20"), kind, "2024版", phase);
    }

    @Test
    @Rule("QX24-P3a")
    @Rule("QX24-P4a")
    void what_is_outstanding_depends_on_the_day() {
        SelfCheckView nothing = view();
        assertThat(outstanding(nothing, "2024-06-30")).isEmpty();
        assertThat(outstanding(nothing, "2024-07-01")).containsExactly(PhaseDuty.SELF_CHECK);
        SelfCheckView late = view(completed("2024-07-10"), inspected("2024-11-02", PhaseCount.OUTSIDE_PHASE));
        assertThat(outstanding(late, "2024-07-09")).containsExactly(PhaseDuty.SELF_CHECK);
        assertThat(outstanding(late, "2024-07-10")).isEmpty();
        assertThat(outstanding(late, "2024-11-03")).containsExactly(PhaseDuty.ENFORCEMENT);
        assertThat(outstanding(late, "2025-01-01"))
                .containsExactly(
                        PhaseDuty.COMMITMENT, PhaseDuty.ENFORCEMENT, PhaseDuty.ACCEPTANCE, PhaseDuty.CONSOLIDATION);
        SelfCheckView closed = view(new CampaignClosedForEnterprise(E1, at("2024-12-31")));
        assertThat(outstanding(closed, "2025-01-01")).doesNotContain(PhaseDuty.CONSOLIDATION);
    }

    @Test
    @Rule("QX24-P4a")
    void hazards_are_counted_open_until_they_are_settled() {
        HazardRaisedFromSelfInspection raised = new HazardRaisedFromSelfInspection(
                E1,
                at("2024-06-03"),
                17,
                HAZARD,
                FoundBy.SELF_INSPECTION,
                new ItemHazard(HazardGrade.GENERAL, "未做", "厂区", day("2024-08-31")));
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-08-01"), HAZARD);
        CampaignHazardReopened reopened = new CampaignHazardReopened(E1, at("2024-08-02"), HAZARD);
        assertThat(view(raised).hazardsOpen()).isEqualTo(1);
        SelfCheckView done = view(raised, settled);
        assertThat(done.hazardsOpen()).isZero();
        assertThat(done.hazardsRaised()).isEqualTo(1);
        assertThat(done.hazards().getFirst().standing()).isEqualTo(HazardStanding.CLOSED);
        assertThat(view(raised, settled, reopened).hazardsOpen()).isEqualTo(1);
    }

    @Test
    @Rule("QX24-P3a")
    void three_hundred_and_sixteen_of_three_hundred_and_twenty_are_not_all() {
        assertThat(CampaignFigures.share(316, 320)).isEqualTo(98.75);
        assertThat(CampaignFigures.share(0, 0)).isEqualTo(100);
    }
}
