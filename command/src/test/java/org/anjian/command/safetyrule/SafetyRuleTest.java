package org.anjian.command.safetyrule;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleKind;
import org.anjian.api.safetyrule.SafetyRuleRefusal;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.StudySession;
import org.anjian.api.safetyrule.command.ConcludeNoRuleChange;
import org.anjian.api.safetyrule.command.EvaluateSafetyRule;
import org.anjian.api.safetyrule.command.ProposeRuleAmendment;
import org.anjian.api.safetyrule.command.PublishSafetyRule;
import org.anjian.api.safetyrule.command.RecordRuleDrafting;
import org.anjian.api.safetyrule.command.RecordRuleStudy;
import org.anjian.api.safetyrule.command.RetireSafetyRule;
import org.anjian.api.safetyrule.command.ReviseSafetyRule;
import org.anjian.api.safetyrule.command.SignSafetyRule;
import org.anjian.api.safetyrule.event.RuleAmendmentProposed;
import org.anjian.api.safetyrule.event.RuleChangeNotNeeded;
import org.anjian.api.safetyrule.event.RuleStudyRecorded;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.api.safetyrule.event.SafetyRuleEvaluated;
import org.anjian.api.safetyrule.event.SafetyRulePublished;
import org.anjian.api.safetyrule.event.SafetyRuleRetired;
import org.anjian.api.safetyrule.event.SafetyRuleRevised;
import org.anjian.api.safetyrule.event.SafetyRuleSigned;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Safety rules: drafted with those who took part, signed, published, studied, evaluated, amended or left as they are. */
class SafetyRuleTest {

    private static final SafetyRuleId ID = new SafetyRuleId("safetyrule-1");
    private static final PersonId M1 = new PersonId("person-1");
    private static final List<PersonId> TEAM = List.of(M1);
    private static final List<SafetyRuleTopic> TOPICS = List.of(SafetyRuleTopic.OPERATING_PROCEDURES);
    private static final List<String> BASIS = List.of("GB 30871-2022");
    private static final List<StudySession> SESSIONS = List.of(new StudySession(day("2022-05-01"), "operators", null));
    private static final String EV1 = ID.raw() + "/1";
    private static final SafetyRuleSubject SOP7 =
            new SafetyRuleSubject(ID, "SOP-7", SafetyRuleKind.PROCEDURE, FACTORY, "Qujing Factory", COUNTY);
    private static final SafetyRuleDrafted DRAFTED =
            new SafetyRuleDrafted(SOP7, at("2022-04-02"), 1, TOPICS, BASIS, "text", TEAM);
    private static final SafetyRuleSigned SIGNED = new SafetyRuleSigned(SOP7, at("2022-04-10"), 1, PRINCIPAL.id());
    private static final SafetyRulePublished PUBLISHED =
            new SafetyRulePublished(SOP7, at("2022-04-11"), 1, TOPICS, List.of("workshop door"), SESSIONS);
    private static final SafetyRuleEvaluated EVALUATED =
            new SafetyRuleEvaluated(SOP7, at("2024-05-06"), EV1, "too long", "step 4 is skipped", TEAM);
    private static final SafetyRuleRetired RETIRED = new SafetyRuleRetired(SOP7, at("2024-09-01"), "line closed");

    private static final RecordRuleDrafting DRAFT = new RecordRuleDrafting(
            ID, FACTORY, SafetyRuleKind.PROCEDURE, "SOP-7", TOPICS, BASIS, "text", TEAM, at("2022-04-02"), null);
    private static final ReviseSafetyRule REVISE =
            new ReviseSafetyRule(ID, "step 4", TOPICS, BASIS, "text 2", TEAM, at("2024-06-01"), null);
    private static final SignSafetyRule SIGN = new SignSafetyRule(ID, at("2022-04-10"), null);
    private static final PublishSafetyRule PUBLISH =
            new PublishSafetyRule(ID, List.of("workshop door"), SESSIONS, at("2022-04-11"), null);
    private static final RecordRuleStudy STUDY = new RecordRuleStudy(ID, SESSIONS.getFirst(), at("2022-05-01"), null);
    private static final EvaluateSafetyRule EVALUATE =
            new EvaluateSafetyRule(ID, "too long", "step 4 is skipped", TEAM, at("2024-05-06"), null);
    private static final ProposeRuleAmendment PROPOSE =
            new ProposeRuleAmendment(ID, EV1, "drop step 4", TEAM, at("2024-05-08"), null);
    private static final ConcludeNoRuleChange CONCLUDE =
            new ConcludeNoRuleChange(ID, EV1, "step 4 matters", TEAM, at("2024-05-08"), null);

    private AggregateTestFixture<SafetyRule> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(SafetyRule.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new SafetyRuleDrafting(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private void accepts(Object command, Actor actor, Object event, Object... before) {
        fixture.given(before).when(command, actor.toMetadata()).expectEvents(event);
    }

    private void refuses(Object command, RefusalCode code, Object... before) {
        expectRefused(fixture.given(before).when(command, PRINCIPAL.toMetadata()), code);
    }

    @Test
    @Rule("QJ22A-12.1")
    @Rule("QX24-01")
    void a_version_says_who_took_part_and_on_what_basis() {
        fixture.givenNoPriorActivity()
                .when(DRAFT, MANAGER.toMetadata())
                .expectEvents(DRAFTED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        prepare();
        assertThat(DRAFTED.duty()).isEqualTo(1);
        assertThat(DRAFTED.performers()).containsExactly(M1);
        assertThat(DRAFTED.legalBasis()).containsExactly("GB 30871-2022");
        expectRefused(
                fixture.givenNoPriorActivity().when(DRAFT, NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_rule_has_a_topic_and_a_place_where_it_is_posted() {
        assertThatThrownBy(() -> new ReviseSafetyRule(ID, "x", List.of(), BASIS, "x", TEAM, at("2024-06-01"), null))
                .hasMessageContaining("TOPICS_MISSING");
        assertThatThrownBy(() -> new PublishSafetyRule(ID, List.of(), SESSIONS, at("2022-04-11"), null))
                .hasMessageContaining("PLACES_MISSING");
    }

    @Test
    @Rule("QX24-03")
    void a_rule_is_published_with_places_and_sessions_once_the_principal_signed_it() {
        refuses(PUBLISH, SafetyRuleRefusal.SIGNATURE_MISSING, DRAFTED);
        accepts(SIGN, PRINCIPAL, SIGNED, DRAFTED);
        expectRefused(fixture.given(DRAFTED).when(SIGN, MANAGER.toMetadata()), InputRefusal.NOT_PERMITTED);
        refuses(SIGN, SafetyRuleRefusal.ALREADY_SIGNED, DRAFTED, SIGNED);
        accepts(PUBLISH, MANAGER, PUBLISHED, DRAFTED, SIGNED);
        refuses(PUBLISH, SafetyRuleRefusal.ALREADY_PUBLISHED, DRAFTED, SIGNED, PUBLISHED);
    }

    @Test
    void a_rule_in_force_is_studied_and_evaluated() {
        accepts(
                STUDY,
                MANAGER,
                new RuleStudyRecorded(SOP7, at("2022-05-01"), 1, SESSIONS.getFirst()),
                DRAFTED,
                SIGNED,
                PUBLISHED);
        refuses(STUDY, SafetyRuleRefusal.RULE_NOT_PUBLISHED, DRAFTED, SIGNED);
        accepts(EVALUATE, MANAGER, EVALUATED, DRAFTED, SIGNED, PUBLISHED);
        refuses(EVALUATE, SafetyRuleRefusal.RULE_NOT_PUBLISHED, DRAFTED, SIGNED);
    }

    @Test
    @Rule("QX24-02")
    void an_evaluation_is_answered_once_by_a_proposal_or_by_no_change() {
        Object[] evaluated = {DRAFTED, SIGNED, PUBLISHED, EVALUATED};
        RuleAmendmentProposed proposed = new RuleAmendmentProposed(SOP7, at("2024-05-08"), EV1, "drop step 4", TEAM);
        RuleChangeNotNeeded unchanged = new RuleChangeNotNeeded(SOP7, at("2024-05-08"), EV1, "step 4 matters", TEAM);
        accepts(PROPOSE, MANAGER, proposed, evaluated);
        accepts(CONCLUDE, MANAGER, unchanged, evaluated);
        refuses(PROPOSE, SafetyRuleRefusal.NO_SUCH_EVALUATION, DRAFTED, SIGNED, PUBLISHED);
        refuses(PROPOSE, SafetyRuleRefusal.EVALUATION_ANSWERED, DRAFTED, SIGNED, PUBLISHED, EVALUATED, unchanged);
        refuses(CONCLUDE, SafetyRuleRefusal.EVALUATION_ANSWERED, DRAFTED, SIGNED, PUBLISHED, EVALUATED, proposed);
        refuses(
                new ConcludeNoRuleChange(ID, EV1, "early", TEAM, at("2024-05-05"), null),
                SafetyRuleRefusal.BEFORE_THE_EVALUATION,
                evaluated);
    }

    @Test
    void a_revision_is_the_next_version_and_owes_its_own_signature() {
        SafetyRuleRevised revised =
                new SafetyRuleRevised(SOP7, at("2024-06-01"), 2, "step 4", TOPICS, BASIS, "text 2", TEAM);
        accepts(REVISE, MANAGER, revised, DRAFTED, SIGNED, PUBLISHED);
        refuses(PUBLISH, SafetyRuleRefusal.SIGNATURE_MISSING, DRAFTED, SIGNED, PUBLISHED, revised);
        accepts(STUDY, MANAGER, studied(), DRAFTED, SIGNED, PUBLISHED, revised);
    }

    /** The first version stays in force, and is what is studied, until the second is published. */
    private static RuleStudyRecorded studied() {
        return new RuleStudyRecorded(SOP7, at("2022-05-01"), 1, SESSIONS.getFirst());
    }

    @Test
    void nothing_follows_once_the_rule_was_retired() {
        RetireSafetyRule retire = new RetireSafetyRule(ID, "line closed", at("2024-09-01"), null);
        accepts(retire, PRINCIPAL, RETIRED, DRAFTED);
        List.of(retire, REVISE, SIGN, PUBLISH, STUDY, EVALUATE, PROPOSE, CONCLUDE)
                .forEach(command -> refuses(command, SafetyRuleRefusal.RULE_RETIRED, DRAFTED, RETIRED));
    }
}
