package org.anjian.query.emergencyplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanState;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.PlanAudience;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.PlanLinkType;
import org.anjian.api.emergencyplan.ReviewResult;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.event.DisposalCardIssued;
import org.anjian.api.emergencyplan.event.EmergencyPlanCopied;
import org.anjian.api.emergencyplan.event.EmergencyPlanDrafted;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvaluated;
import org.anjian.api.emergencyplan.event.EmergencyPlanEvent;
import org.anjian.api.emergencyplan.event.EmergencyPlanFiled;
import org.anjian.api.emergencyplan.event.EmergencyPlanFilingOverdue;
import org.anjian.api.emergencyplan.event.EmergencyPlanLinked;
import org.anjian.api.emergencyplan.event.EmergencyPlanPublished;
import org.anjian.api.emergencyplan.event.EmergencyPlanRetired;
import org.anjian.api.emergencyplan.event.EmergencyPlanReviewed;
import org.anjian.api.emergencyplan.event.EmergencyPlanRevised;
import org.anjian.api.emergencyplan.event.EmergencyPlanSigned;
import org.anjian.api.emergencyplan.event.EmergencyRiskAssessed;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of emergency plans, and what it says to items 4 to 7. */
class EmergencyPlansTest {

    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final List<PersonId> TEAM = List.of(new PersonId("person-1"));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final List<PlanElement> NONE = List.of();

    private static EmergencyPlanSubject subject(String name, EmergencyPlanType type) {
        return new EmergencyPlanSubject(
                new EmergencyPlanId("emergencyplan-" + name), name, type, FACTORY, "Factory", COUNTY);
    }

    private static final EmergencyPlanSubject EP1 = subject("EP1", EmergencyPlanType.COMPREHENSIVE);
    private static final EmergencyPlanSubject EP2 = subject("EP2", EmergencyPlanType.SPECIAL);
    private static final EmergencyPlanSubject EP3 = subject("EP3", EmergencyPlanType.ONSITE);

    private static EmergencyPlanEvent assessed(EmergencyPlanSubject plan, String day) {
        return new EmergencyRiskAssessed(plan, at(day), UnitClass.KEY, "leaks", "two engines", TEAM);
    }

    private static EmergencyPlanEvent drafted(EmergencyPlanSubject plan, String day, String... posts) {
        return new EmergencyPlanDrafted(
                plan, at(day), 1, List.copyOf(plan.type().requiredElements()), List.of(posts), "text", TEAM);
    }

    private static EmergencyPlanEvent card(EmergencyPlanSubject plan, String post) {
        return new DisposalCardIssued(plan, at("2024-04-12"), post, "close valve 3");
    }

    private static EmergencyPlanEvent linked(EmergencyPlanSubject plan, PlanLink link) {
        return new EmergencyPlanLinked(plan, at("2024-04-13"), link);
    }

    private static EmergencyPlanEvent reviewed(String day, ReviewResult result) {
        return new EmergencyPlanReviewed(EP1, at(day), 1, TEAM, result, "seen");
    }

    private static EmergencyPlanEvent signed(String day) {
        return new EmergencyPlanSigned(EP1, at(day), 1, "principal-1");
    }

    private static EmergencyPlanEvent published(String day) {
        return new EmergencyPlanPublished(EP1, at(day), 1, PlanAudience.EMPLOYEES, "notice board", day("2024-05-31"));
    }

    private static EmergencyPlanEvent filed(String day, String copiedTo) {
        return new EmergencyPlanFiled(EP1, at(day), 1, "bureau", copiedTo);
    }

    private static EmergencyPlanView view(EmergencyPlanEvent... events) {
        return new Folding<>(new EmergencyPlanFold())
                .whole(Recorded.history(events[0].plan().id().raw(), List.of(events)))
                .view();
    }

    private static EmergencyPlanView draftOf(EmergencyPlanSubject plan, String... posts) {
        return view(assessed(plan, "2024-04-01"), drafted(plan, "2024-04-10", posts));
    }

    private static EmergencyPlanView onItsWay(EmergencyPlanEvent... steps) {
        List<EmergencyPlanEvent> events = new ArrayList<>();
        events.add(assessed(EP1, "2024-04-01"));
        events.add(drafted(EP1, "2024-04-10"));
        events.addAll(List.of(steps));
        return view(events.toArray(EmergencyPlanEvent[]::new));
    }

    @Test
    void a_plan_is_read_through_all_its_states() {
        EmergencyPlanEvent[] steps = {
            reviewed("2024-04-20", ReviewResult.PASSED),
            signed("2024-04-25"),
            published("2024-05-06"),
            filed("2024-05-20", "emergency bureau"),
            new EmergencyPlanEvaluated(EP1, at("2025-05-01"), 1, PlanEvaluation.REVISION_NEEDED, "new tank", TEAM),
            new EmergencyPlanRevised(EP1, at("2025-05-10"), 2, "new tank", NONE, List.of("P9"), "text 2", TEAM),
            new EmergencyPlanRetired(EP1, at("2025-06-01"), "merged")
        };
        List<EmergencyPlanState> states = new ArrayList<>();
        states.add(view(assessed(EP1, "2024-04-01")).state());
        for (int taken = 0; taken <= steps.length; taken++) {
            states.add(onItsWay(Arrays.copyOf(steps, taken)).state());
        }
        assertThat(states)
                .containsExactly(
                        EmergencyPlanState.RISK_ASSESSED,
                        EmergencyPlanState.DRAFTED,
                        EmergencyPlanState.REVIEWED,
                        EmergencyPlanState.SIGNED,
                        EmergencyPlanState.PUBLISHED,
                        EmergencyPlanState.FILED,
                        EmergencyPlanState.EVALUATED,
                        EmergencyPlanState.REVISED,
                        EmergencyPlanState.RETIRED);
        EmergencyPlanView revised = onItsWay(Arrays.copyOf(steps, 6));
        assertThat(revised.planVersion()).isEqualTo(2);
        assertThat(revised.versions()).hasSize(2);
        assertThat(revised.posts()).containsExactly("P9");
        assertThat(revised.filedOn()).isNull();
        assertThat(revised.firstDraftedOn()).isEqualTo(day("2024-04-10"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(revised), EmergencyPlanView.class)).isEqualTo(revised);
    }

    @Test
    void a_plan_that_the_experts_returned_stays_drafted_and_one_that_is_late_says_so() {
        assertThat(onItsWay(reviewed("2024-04-20", ReviewResult.RETURNED)).state())
                .isEqualTo(EmergencyPlanState.DRAFTED);
        assertThat(onItsWay(new EmergencyPlanFilingOverdue(EP1, at("2024-06-01"), 1, day("2024-05-31")))
                        .filingOverdue())
                .isTrue();
    }

    @Test
    @Rule("QX24-04")
    void item_4_lists_the_posts_without_a_disposal_card() {
        ItemFinding finding = new DisposalCardsIssued()
                .judge(List.of(draftOf(EP1, "P1"), draftOf(EP2, "P2", "P1")), day("2024-06-01"));
        assertThat(finding.item()).isEqualTo(4);
        assertThat(finding.answer()).isEqualTo(ItemAnswer.PARTIAL);
        assertThat(finding.missing()).containsExactly("P1", "P2");
        assertThat(finding.reasons()).containsExactly("ONSITE_MISSING", "DISPOSAL_CARD_MISSING");
        EmergencyPlanView withCards = view(
                assessed(EP3, "2024-04-01"), drafted(EP3, "2024-04-10", "P1", "P2"), card(EP3, "P1"), card(EP3, "P2"));
        assertThat(new DisposalCardsIssued()
                        .judge(List.of(draftOf(EP1, "P1"), draftOf(EP2, "P2"), withCards), day("2024-06-01")))
                .isEqualTo(ItemFinding.yes(4));
        assertThat(new DisposalCardsIssued().judge(List.of(view(assessed(EP1, "2024-04-01"))), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(4, "PLAN_MISSING", List.of()));
    }

    @Test
    @Rule("QX24-05")
    void item_5_fails_where_the_risks_were_assessed_after_the_draft() {
        EmergencyPlanView late = view(assessed(EP1, "2024-05-12"), drafted(EP1, "2024-05-10"));
        assertThat(new AssessmentPrecedesDraft().judge(List.of(late), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(5, "ASSESSMENT_AFTER_DRAFT", List.of("EP1")));
        assertThat(new AssessmentPrecedesDraft().judge(List.of(draftOf(EP1)), day("2024-06-01")))
                .isEqualTo(ItemFinding.yes(5));
        EmergencyPlanView thin = view(
                assessed(EP1, "2024-04-01"),
                new EmergencyPlanDrafted(
                        EP1, at("2024-04-10"), 1, List.of(PlanElement.SCOPE), List.of(), "text", TEAM));
        assertThat(new AssessmentPrecedesDraft().judge(List.of(thin), day("2024-06-01")))
                .isEqualTo(new ItemFinding(5, ItemAnswer.PARTIAL, List.of("ELEMENTS_INCOMPLETE"), List.of("EP1")));
        assertThat(new AssessmentPrecedesDraft()
                        .judge(List.of(), day("2024-06-01"))
                        .answer())
                .isEqualTo(ItemAnswer.NO);
    }

    @Test
    @Rule("QX24-06")
    void item_6_is_a_no_without_a_link_to_a_plan_of_the_government() {
        PlanLink government = new PlanLink(PlanLinkType.GOVERNMENT, null, "county", "alarm chain");
        PlanLink own = new PlanLink(PlanLinkType.OWN_PLAN, EP1.id(), null, "levels");
        EmergencyPlanView joined =
                view(assessed(EP1, "2024-04-01"), drafted(EP1, "2024-04-10"), linked(EP1, government));
        EmergencyPlanView onsite = view(assessed(EP3, "2024-04-01"), drafted(EP3, "2024-04-10"), linked(EP3, own));
        assertThat(new PlansLinked().judge(List.of(draftOf(EP1)), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(6, "LINK_MISSING", List.of("GOVERNMENT")));
        assertThat(new PlansLinked().judge(List.of(joined), day("2024-06-01"))).isEqualTo(ItemFinding.yes(6));
        assertThat(new PlansLinked().judge(List.of(joined, draftOf(EP3)), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(6, "LINK_MISSING", List.of("OWN_PLAN")));
        assertThat(new PlansLinked().judge(List.of(joined, onsite), day("2024-06-01")))
                .isEqualTo(ItemFinding.yes(6));
        assertThat(new PlansLinked().judge(List.of(), day("2024-06-01")).answer())
                .isEqualTo(ItemAnswer.NO);
    }

    @Test
    @Rule("QX24-07")
    void a_filing_without_a_copy_to_the_emergency_department_is_not_complete() {
        EmergencyPlanView uncopied = onItsWay(
                reviewed("2024-04-20", ReviewResult.PASSED),
                signed("2024-04-25"),
                published("2024-05-06"),
                filed("2024-05-20", null));
        assertThat(uncopied.state()).isEqualTo(EmergencyPlanState.FILED_COPY_MISSING);
        assertThat(new PlansFiledInOrder().judge(List.of(uncopied), day("2024-06-01")))
                .isEqualTo(new ItemFinding(7, ItemAnswer.PARTIAL, List.of("FILED_COPY_MISSING"), List.of("EP1")));
        EmergencyPlanView copied = onItsWay(
                reviewed("2024-04-20", ReviewResult.PASSED),
                signed("2024-04-25"),
                published("2024-05-06"),
                filed("2024-05-20", null),
                new EmergencyPlanCopied(EP1, at("2024-05-21"), 1, "emergency bureau"));
        assertThat(copied.state()).isEqualTo(EmergencyPlanState.FILED);
        assertThat(new PlansFiledInOrder().judge(List.of(copied), day("2024-06-01")))
                .isEqualTo(ItemFinding.yes(7));
    }

    @Test
    @Rule("QX24-07")
    void item_7_names_the_steps_that_were_left_out_or_taken_out_of_order() {
        assertThat(new PlansFiledInOrder()
                        .judge(List.of(onItsWay(published("2024-05-06"))), day("2024-06-01"))
                        .reasons())
                .containsExactly("REVIEW_MISSING", "SIGNATURE_MISSING", "FILING_MISSING");
        EmergencyPlanView outOfOrder = onItsWay(
                signed("2024-04-20"),
                reviewed("2024-04-25", ReviewResult.PASSED),
                published("2024-05-06"),
                filed("2024-06-20", "emergency bureau"));
        assertThat(new PlansFiledInOrder().judge(List.of(outOfOrder), day("2024-07-01")))
                .isEqualTo(new ItemFinding(7, ItemAnswer.NO, List.of("ORDER_VIOLATED", "FILED_LATE"), List.of("EP1")));
    }

    @Test
    @Rule("NL-YJ07")
    void a_filing_is_pending_until_the_end_of_its_last_day() {
        EmergencyPlanView published =
                onItsWay(reviewed("2024-04-20", ReviewResult.PASSED), signed("2024-04-25"), published("2024-05-06"));
        assertThat(new PlansFiledInOrder().judge(List.of(published), day("2024-05-31")))
                .isEqualTo(new ItemFinding(7, ItemAnswer.PARTIAL, List.of("FILING_PENDING"), List.of("EP1")));
        assertThat(new PlansFiledInOrder().judge(List.of(published), day("2024-06-01")))
                .isEqualTo(ItemFinding.no(7, "FILING_MISSING", List.of("EP1")));
    }
}
