package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.disclosure.DisclosureScene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.command.ProposeRedaction;
import org.anjian.api.disclosure.command.ReplyToDisclosure;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is reviewed by somebody else and published in time, and nothing of it is told that nobody may know. */
class DisclosureTest {

    @Test
    void a_decision_is_scheduled_once() {
        ScheduleDisclosure command = new ScheduleDisclosure(ID, K1, at("2024-09-27"), null);
        fixture()
                .givenNoPriorActivity()
                .when(command, Actor.system(COUNTY).toMetadata())
                .expectEvents(SCHEDULED);
        sent(command, Actor.system(COUNTY), SCHEDULED)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        expectRefused(sent(command, COUNTY_HEAD, SCHEDULED), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-06h")
    void nothing_is_published_that_nobody_else_reviewed() {
        expectRefused(sent(publish("2024-10-08"), OFFICER, SCHEDULED), DisclosureRefusal.NOT_REVIEWED);
        sent(new ProposeRedaction(ID, WORDING, at("2024-09-29"), null), OFFICER, SCHEDULED)
                .expectEvents(PROPOSED);
        expectRefused(sent(publish("2024-10-08"), OFFICER, SCHEDULED, PROPOSED), DisclosureRefusal.NOT_REVIEWED);
        ReviewRedaction review = new ReviewRedaction(ID, ReviewOutcome.APPROVED, "ok", at("2024-09-30"), null);
        expectRefused(sent(review, OFFICER, SCHEDULED, PROPOSED), DisclosureRefusal.REVIEWER_PROPOSED);
        expectRefused(sent(review, SECOND_OFFICER, SCHEDULED), DisclosureRefusal.NOTHING_PROPOSED);
        sent(review, SECOND_OFFICER, SCHEDULED, PROPOSED).expectEvents(REVIEWED);
        RedactionReviewed rejected =
                new RedactionReviewed(SUBJECT, at("2024-09-30"), ReviewOutcome.REJECTED, "no", SECOND_OFFICER.id());
        expectRefused(
                sent(publish("2024-10-08"), OFFICER, SCHEDULED, PROPOSED, rejected), DisclosureRefusal.NOT_REVIEWED);
        expectRefused(
                sent(publish("2024-10-08"), OFFICER, SCHEDULED, PROPOSED, REVIEWED, PROPOSED),
                DisclosureRefusal.NOT_REVIEWED);
    }

    @Test
    @Rule("QJ16-06h")
    @Rule("NL-AQ78")
    void a_decision_published_on_the_last_day_is_in_time_and_on_the_next_late() {
        sent(publish("2024-10-12"), OFFICER, SCHEDULED, PROPOSED, REVIEWED)
                .expectEvents(published("2024-10-12", Timeliness.ON_TIME, 7));
        DisclosureOverdue overdue =
                new DisclosureOverdue(SUBJECT, LegalTime.endOf(day("2024-10-12")), day("2024-10-12"));
        sent(publish("2024-10-13"), OFFICER, SCHEDULED, PROPOSED, REVIEWED)
                .expectEvents(overdue, published("2024-10-13", Timeliness.LATE, 7));
        sent(publish("2024-10-14"), OFFICER, SCHEDULED, PROPOSED, REVIEWED, overdue)
                .expectEvents(published("2024-10-14", Timeliness.LATE, 8));
        expectRefused(
                sent(publish("2024-10-14"), OFFICER, SCHEDULED, PROPOSED, REVIEWED, onTime()),
                DisclosureRefusal.PUBLISHED_BEFORE);
        expectRefused(
                sent(publish("2024-09-26"), OFFICER, SCHEDULED, PROPOSED, REVIEWED), DisclosureRefusal.BEFORE_LAST_ACT);
        expectRefused(
                sent(publish("2024-10-08"), FOREIGN_OFFICER, SCHEDULED, PROPOSED, REVIEWED),
                InputRefusal.NO_SUCH_RECORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张某，身份证530302198001011234",
                "电话１３９８７６５４３２１",
                "电话 139 8765-4321",
                "座机0874-3123456",
                "邮箱 zhang@example.com",
                "账号6222021234567890123",
                "家住麒麟区"
            })
    @Rule("QJ16-06h")
    void a_text_that_leads_to_a_person_is_refused(String text) {
        refusedText(text, DisclosureRefusal.PERSONAL_DATA_IN_TEXT);
    }

    @Test
    @Rule("QJ16-06h")
    void a_text_of_informers_or_minors_is_refused_and_a_credit_code_is_not() {
        refusedText("据举报人反映", DisclosureRefusal.INFORMER_IN_TEXT);
        refusedText("使用童工", DisclosureRefusal.MINOR_IN_TEXT);
        new ProposeRedaction(
                ID, new PublicWording("统一社会信用代码91530302MA6K00001A，罚款50000元", List.of()), at("2024-09-29"), null);
    }

    private static void refusedText(String text, DisclosureRefusal refusal) {
        PublicWording wording = new PublicWording(text, List.of());
        assertThatThrownBy(() -> new ProposeRedaction(ID, wording, at("2024-09-29"), null))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(refusal.name()))
                .hasMessageNotContaining(text);
    }

    @Test
    void a_publication_expires_when_its_term_is_over_and_no_other() {
        DisclosureExpired expired =
                new DisclosureExpired(SUBJECT, LegalTime.endOf(day("2027-10-08")), day("2027-10-08"));
        until("2027-10-08").expectNoEvents();
        until("2027-10-09").expectEvents(expired);
        expectRefused(
                sent(new ProposeRedaction(ID, ANEW, at("2027-11-01"), null), OFFICER, SCHEDULED, onTime(), expired),
                DisclosureRefusal.CLOSED_TO_PROPOSALS);
    }

    private ResultValidator<Disclosure> until(String day) {
        return fixture()
                .given(SCHEDULED, PROPOSED, REVIEWED)
                .andGivenCurrentTime(at("2024-10-08"))
                .andGivenCommands(by(OFFICER, publish("2024-10-08")))
                .whenTimeAdvancesTo(at(day));
    }

    @Test
    void the_enterprise_has_its_say_beside_what_is_public() {
        ReplyToDisclosure reply = new ReplyToDisclosure(ID, "已整改完毕", at("2024-10-20"), null);
        sent(reply, PRINCIPAL, SCHEDULED, onTime())
                .expectEvents(new DisclosureReplied(SUBJECT, at("2024-10-20"), "已整改完毕", PRINCIPAL.id()));
        expectRefused(sent(reply, PRINCIPAL, SCHEDULED), DisclosureRefusal.NOT_PUBLIC);
        expectRefused(sent(reply, OFFICER, SCHEDULED, onTime()), InputRefusal.NOT_PERMITTED);
    }
}
