package org.anjian.command.suggestion;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionRefusal;
import org.anjian.api.suggestion.SuggestionReply;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.command.ReplyToSuggestion;
import org.anjian.api.suggestion.command.SubmitImprovementSuggestion;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.suggestion.event.SuggestionReplied;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Suggestions of safety managers and the enterprise's answers. */
class SuggestionTest {

    private static final SuggestionId ID = new SuggestionId("suggestion-1");
    private static final CheckPlanId PLAN = new CheckPlanId("checkplan-1");
    private static final SuggestionSubject SUBJECT = new SuggestionSubject(ID, FACTORY, "Qujing Factory", COUNTY);
    private static final ImprovementSuggestionSubmitted SUBMITTED = new ImprovementSuggestionSubmitted(
            SUBJECT,
            at("2022-05-03"),
            PLAN,
            "checkplan-1/1",
            SuggestionCategory.EQUIPMENT,
            "light curtains",
            "manager-1");

    private final AggregateTestFixture<Suggestion> fixture = new AggregateTestFixture<>(Suggestion.class);

    private static SubmitImprovementSuggestion submit() {
        return new SubmitImprovementSuggestion(
                ID,
                FACTORY,
                PLAN,
                "checkplan-1/1",
                SuggestionCategory.EQUIPMENT,
                "light curtains",
                at("2022-05-03"),
                null);
    }

    private static ReplyToSuggestion reply(SuggestionReply reply) {
        return new ReplyToSuggestion(ID, reply, "too dear", at("2022-05-10"), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new SuggestionSubmission(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QJ22A-12.5")
    void a_suggestion_names_the_check_behind_it() {
        fixture.givenNoPriorActivity()
                .when(submit(), MANAGER.toMetadata())
                .expectEvents(SUBMITTED)
                .expectResultMessagePayload(new Decision("suggestion-1", 1));
    }

    @Test
    @Rule("QJ22A-12.5")
    void the_enterprise_adopts_or_rejects_it_with_a_reason_and_once() {
        for (SuggestionReply answer : SuggestionReply.values()) {
            fixture.given(SUBMITTED)
                    .when(reply(answer), PRINCIPAL.toMetadata())
                    .expectEvents(new SuggestionReplied(SUBJECT, at("2022-05-10"), answer, "too dear"));
        }
        expectRefused(
                fixture.given(
                                SUBMITTED,
                                new SuggestionReplied(SUBJECT, at("2022-05-10"), SuggestionReply.REJECTED, "too dear"))
                        .when(reply(SuggestionReply.ADOPTED), PRINCIPAL.toMetadata()),
                SuggestionRefusal.ALREADY_ANSWERED);
    }

    @Test
    @Rule("QX24-22")
    void a_suggestion_is_about_one_of_four_categories() {
        assertThat(SuggestionCategory.values())
                .extracting(Enum::name)
                .containsExactly("MANAGEMENT", "TECHNOLOGY", "EQUIPMENT", "PERSONNEL");
        assertThatThrownBy(() -> new SubmitImprovementSuggestion(
                        ID, FACTORY, null, null, null, "light curtains", at("2022-05-03"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("category"));
    }

    @Test
    void the_safety_manager_suggests_and_the_principal_answers() {
        expectRefused(
                fixture.givenNoPriorActivity().when(submit(), PRINCIPAL.toMetadata()), InputRefusal.NOT_PERMITTED);
        expectRefused(
                fixture.given(SUBMITTED).when(reply(SuggestionReply.ADOPTED), MANAGER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }
}
