package org.anjian.query.safetyrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleKind;
import org.anjian.api.safetyrule.SafetyRuleState;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.StudySession;
import org.anjian.api.safetyrule.event.RuleAmendmentProposed;
import org.anjian.api.safetyrule.event.RuleChangeNotNeeded;
import org.anjian.api.safetyrule.event.RuleStudyRecorded;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.api.safetyrule.event.SafetyRuleEvaluated;
import org.anjian.api.safetyrule.event.SafetyRuleEvent;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.safetyrule.event.SafetyRuleRetired;
import org.anjian.api.safetyrule.event.SafetyRuleRevised;
import org.anjian.api.safetyrule.event.SafetyRuleSigned;
import org.anjian.api.safetyrule.query.RuleSetCoverage;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of safety rules, the coverage of the seven topics, and what it says to item 2. */
class SafetyRulesTest {

    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final List<PersonId> TEAM = List.of(new PersonId("person-1"));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final SafetyRuleSubject SOP7 = new SafetyRuleSubject(
            new SafetyRuleId("safetyrule-1"), "SOP-7", SafetyRuleKind.PROCEDURE, FACTORY, "Factory", COUNTY);
    private static final List<SafetyRuleTopic> TOPICS = List.of(SafetyRuleTopic.OPERATING_PROCEDURES);
    private static final List<String> BASIS = List.of("GB 30871-2022");
    private static final StudySession SESSION = new StudySession(LocalDate.parse("2022-05-01"), "operators", null);
    private static final String EV1 = "safetyrule-1/1";

    private static SafetyRuleEvent drafted() {
        return new SafetyRuleDrafted(SOP7, at("2022-04-02"), 1, TOPICS, BASIS, "text", TEAM);
    }

    private static SafetyRuleEvent published() {
        return new SafetyRulePublished(SOP7, at("2022-04-11"), 1, TOPICS, List.of("door"), List.of(SESSION));
    }

    private static SafetyRuleEvent evaluated(String day) {
        return new SafetyRuleEvaluated(SOP7, at(day), EV1, "too long", "step 4 is skipped", TEAM);
    }

    private static SafetyRuleView view(SafetyRuleEvent... events) {
        return new Folding<>(new SafetyRuleFold())
                .whole(Recorded.history("safetyrule-1", List.of(events)))
                .view();
    }

    @Test
    @Rule("QX24-01")
    void a_version_is_evidence_of_who_drafted_it_and_on_what_basis() {
        SafetyRuleView view = view(
                drafted(), new SafetyRuleRevised(SOP7, at("2023-04-02"), 2, "step 4", TOPICS, List.of(), "v2", TEAM));
        assertThat(view.versions())
                .extracting(SafetyRuleView.Version::versionId)
                .containsExactly("safetyrule-1/v1", "safetyrule-1/v2");
        SafetyRuleView.Version first = view.versions().getFirst();
        assertThat(first.participants()).isEqualTo(TEAM);
        assertThat(first.legalBasis()).isEqualTo(BASIS);
        assertThat(view.versions().getLast().legalBasis()).isEmpty();
    }

    @Test
    @Rule("QX24-03")
    void a_rule_is_in_force_from_its_publication_and_a_draft_of_the_next_version_does_not_end_that() {
        SafetyRuleEvent signed = new SafetyRuleSigned(SOP7, at("2022-04-10"), 1, "principal-1");
        assertThat(view(drafted()).inForce()).isFalse();
        assertThat(view(drafted(), signed).state()).isEqualTo(SafetyRuleState.SIGNED);
        SafetyRuleView view = view(
                drafted(),
                signed,
                published(),
                new RuleStudyRecorded(SOP7, at("2022-05-01"), 1, SESSION),
                new SafetyRuleRevised(SOP7, at("2023-04-02"), 2, "step 4", List.of(), BASIS, "v2", TEAM),
                new SafetyRuleSigned(SOP7, at("2023-04-10"), 2, "principal-1"));
        assertThat(view.state()).isEqualTo(SafetyRuleState.PUBLISHED);
        assertThat(view.ruleVersion()).isEqualTo(2);
        assertThat(view.versionInForce()).isEqualTo(1);
        assertThat(view.topicsInForce()).isEqualTo(TOPICS);
        assertThat(view.publishedOn()).isEqualTo(day("2022-04-11"));
        assertThat(view.places()).containsExactly("door");
        assertThat(view.studySessions()).containsExactly(SESSION);
        assertThat(view.studies()).containsExactly(SESSION);
        assertThat(view.versions().getFirst().publishedOn()).isEqualTo(day("2022-04-11"));
        assertThat(view.versions().getLast().signedOn()).isEqualTo(day("2023-04-10"));
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), SafetyRuleView.class)).isEqualTo(view);
    }

    @Test
    void a_rule_that_was_retired_is_not_in_force() {
        SafetyRuleView view = view(drafted(), published(), new SafetyRuleRetired(SOP7, at("2023-01-01"), "closed"));
        assertThat(view.state()).isEqualTo(SafetyRuleState.RETIRED);
        assertThat(view.inForce()).isFalse();
        assertThat(view.topicsInForce()).isEmpty();
        assertThat(view.versionInForce()).isNull();
    }

    @Test
    @Rule("QX24-02")
    void item_2_asks_for_an_answer_to_every_evaluation() {
        AmendmentFollowsEvaluation item = new AmendmentFollowsEvaluation();
        SafetyRuleView unanswered = view(drafted(), published(), evaluated("2024-05-06"));
        SafetyRuleView proposed = view(
                drafted(),
                published(),
                evaluated("2024-05-06"),
                new RuleAmendmentProposed(SOP7, at("2024-05-08"), EV1, "drop step 4", TEAM));
        SafetyRuleView unchanged = view(
                drafted(),
                published(),
                evaluated("2024-05-06"),
                new RuleChangeNotNeeded(SOP7, at("2024-05-06"), EV1, "step 4 matters", TEAM));
        SafetyRuleView before = view(
                drafted(),
                published(),
                evaluated("2024-05-06"),
                new RuleChangeNotNeeded(SOP7, at("2024-05-05"), EV1, "early", TEAM));
        LocalDate day = day("2024-06-01");
        assertThat(item.judge(List.of(unanswered), day))
                .isEqualTo(ItemFinding.no(2, "EVALUATION_UNANSWERED", List.of(EV1)));
        assertThat(item.judge(List.of(before), day).answer()).isEqualTo(ItemAnswer.NO);
        assertThat(item.judge(List.of(proposed), day)).isEqualTo(ItemFinding.yes(2));
        assertThat(item.judge(List.of(unchanged), day)).isEqualTo(ItemFinding.yes(2));
        assertThat(item.judge(List.of(view(drafted(), published())), day))
                .isEqualTo(ItemFinding.no(2, "EVALUATION_MISSING", List.of()));
        assertThat(item.judge(List.of(), day)).isEqualTo(ItemFinding.no(2, "RULES_MISSING", List.of()));
    }

    @Test
    @Rule("KM-3.1.2")
    void six_of_seven_topics_leave_the_seventh_missing() {
        List<SafetyRuleTopic> six = Stream.of(SafetyRuleTopic.values())
                .filter(topic -> topic != SafetyRuleTopic.EMERGENCY_RESCUE)
                .toList();
        assertThat(RuleSetCoverage.of(six))
                .isEqualTo(new RuleSetCoverage(6, 7, List.of(SafetyRuleTopic.EMERGENCY_RESCUE)));
        assertThat(RuleSetCoverage.of(List.of(SafetyRuleTopic.values())).missing())
                .isEmpty();
    }
}
