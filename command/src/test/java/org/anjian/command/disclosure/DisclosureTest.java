package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ProposeRedaction;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.ReplyToDisclosure;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision is reviewed, published in time, withdrawn in time, and nothing of it is lost on the way. */
class DisclosureTest {

    private static final String RECORD = "penaltycase-1";
    private static final DisclosureId ID = DisclosureId.of(new DocumentedRecord(RECORD));
    private static final DisclosedDecision K1 = decision(DecisionKind.PENALTY, "2024-09-27");
    private static final DisclosureSubject SUBJECT = DisclosureSubject.of(ID, K1);
    private static final DisclosureTerm TERM =
            new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, day("2024-10-12"));
    private static final Evidence TEXT = new Evidence("text", "0123456789abcdef".repeat(4));
    private static final PublicWording WORDING = new PublicWording("储罐区报警器停用", List.of(WithheldKind.TECHNICAL_SECRET));
    private static final PublicWording ANEW = new PublicWording("储罐区报警器停用，罚款已变更", List.of());
    private static final DisclosureScheduled SCHEDULED = new DisclosureScheduled(SUBJECT, at("2024-09-27"), K1, TERM);
    private static final RedactionProposed PROPOSED =
            new RedactionProposed(SUBJECT, at("2024-09-29"), WORDING, OFFICER.id());
    private static final RedactionReviewed REVIEWED =
            new RedactionReviewed(SUBJECT, at("2024-09-30"), ReviewOutcome.APPROVED, "ok", SECOND_OFFICER.id());

    private final DisclosureTerms terms = new DisclosureTerms(RuleParameters.shipped(), WorkCalendar.bundled());

    private static DisclosedDecision decision(DecisionKind kind, String decidedOn) {
        return new DisclosedDecision(
                kind,
                RECORD,
                "罚〔2024〕1号",
                "county-emergency",
                SubjectKind.ENTERPRISE,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                day(decidedOn),
                List.of("安全生产法第九十七条"),
                List.of(PenaltyKind.FINE),
                5_000_000L,
                0L);
    }

    private AggregateTestFixture<Disclosure> fixture() {
        AggregateTestFixture<Disclosure> fixture = new AggregateTestFixture<>(Disclosure.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(terms)
                .registerAnnotatedCommandHandler(
                        new DisclosureDesk(fixture.getRepository(), terms, Contexts.permissions()));
        return fixture;
    }

    private ResultValidator<Disclosure> sent(Object command, Actor actor, Object... before) {
        return fixture().given(before).when(command, actor.toMetadata());
    }

    private static GenericCommandMessage<?> by(Actor actor, Object command) {
        return new GenericCommandMessage<>(command, actor.toMetadata());
    }

    private static EnforcementDecisionPublished published(String day, Timeliness timeliness, int workingDays) {
        return new EnforcementDecisionPublished(
                SUBJECT,
                at(day),
                K1,
                WORDING,
                "website",
                TEXT,
                timeliness,
                workingDays,
                day(day).plusYears(3),
                OFFICER.id());
    }

    private static EnforcementDecisionPublished onTime() {
        return published("2024-10-08", Timeliness.ON_TIME, 3);
    }

    private static PublishEnforcementDecision publish(String day) {
        return new PublishEnforcementDecision(ID, "website", TEXT, at(day), null);
    }

    private static WithdrawDisclosure withdraw(String day) {
        return new WithdrawDisclosure(ID, WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", at(day), null);
    }

    private static FollowDecision overtaken(DecisionFate fate, String day) {
        return new FollowDecision(ID, fate, fate == DecisionFate.CHANGED ? 3_000_000L : null, at(day), null);
    }

    private static DecisionOvertaken gone(String day, String withdrawBy) {
        return new DecisionOvertaken(
                SUBJECT,
                at(day),
                DecisionFate.REVOKED,
                K1,
                withdrawBy == null ? null : new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day(withdrawBy)));
    }

    private static DecisionOvertaken changed(String day, String withdrawBy) {
        return new DecisionOvertaken(
                SUBJECT,
                at(day),
                DecisionFate.CHANGED,
                K1.fined(3_000_000L),
                new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day(withdrawBy)));
    }

    /** Over the National Day of 2024 and 2025, the Spring Festival of each year, with the Sundays and Saturdays that are made up. */
    @ParameterizedTest
    @Rule("QJ16-06h")
    @Rule("NL-AQ78")
    @Rule("NL-CF85")
    @Rule("NL-118")
    @CsvSource({
        "PENALTY, 2024-09-27, 2024-10-12, 7",
        "CORRECTION_ORDER, 2024-09-27, 2024-10-30, 20",
        "PENALTY, 2024-02-08, 2024-02-23, 7",
        "PENALTY, 2025-01-23, 2025-02-08, 7",
        "MEASURE, 2025-01-23, 2025-02-26, 20",
        "PENALTY, 2025-09-26, 2025-10-13, 7",
        "CLOSURE, 2025-09-26, 2025-10-30, 20",
        "PENALTY, 2026-02-13, 2026-03-02, 7",
        "NO_PENALTY, 2026-02-13, 2026-03-19, 20",
        "PENALTY, 2026-04-29, 2026-05-12, 7"
    })
    void the_last_day_is_counted_in_working_days(DecisionKind kind, String decidedOn, String due, int workingDays) {
        DisclosureTerm term = terms.ofPublication(kind, COUNTY, day(decidedOn));
        assertThat(term.dueOn()).isEqualTo(day(due));
        assertThat(term.workingDays()).isEqualTo(workingDays);
        assertThat(terms.workingDays(day(decidedOn), day(due))).isEqualTo(workingDays);
        boundary(kind, decidedOn, day(due));
    }

    /** Nothing until the last day is over; then it is overdue. */
    private void boundary(DecisionKind kind, String decidedOn, LocalDate due) {
        scheduled(kind, decidedOn)
                .whenTimeAdvancesTo(LegalTime.endOf(due).minusSeconds(1))
                .expectNoEvents();
        DisclosureSubject subject = DisclosureSubject.of(ID, decision(kind, decidedOn));
        scheduled(kind, decidedOn)
                .whenTimeAdvancesTo(LegalTime.endOf(due))
                .expectEvents(new DisclosureOverdue(subject, LegalTime.endOf(due), due));
    }

    private TestExecutor<Disclosure> scheduled(DecisionKind kind, String decidedOn) {
        return fixture()
                .givenNoPriorActivity()
                .andGivenCurrentTime(at(decidedOn))
                .andGivenCommands(by(
                        Actor.system(COUNTY),
                        new ScheduleDisclosure(ID, decision(kind, decidedOn), at(decidedOn), null)));
    }

    @Test
    @Rule("QJ16-06h")
    void the_time_is_what_the_rules_gave_on_the_day_of_the_decision() {
        assertThat(terms.ofPublication(DecisionKind.PENALTY, COUNTY, day("2016-06-01")))
                .isEqualTo(new DisclosureTerm("QJ16-06h.decisionWorkingDays", 20, day("2016-06-30")));
        assertThat(terms.ofPublication(DecisionKind.PENALTY, COUNTY, day("2019-07-01"))
                        .parameter())
                .isEqualTo("NL-118.penaltyWorkingDays");
        assertThat(terms.ofPublication(DecisionKind.PENALTY, COUNTY, day("2024-07-01"))
                        .parameter())
                .isEqualTo("NL-AQ78.penaltyDisclosureWorkingDays");
        assertThat(terms.expiresOn(DecisionKind.MEASURE, COUNTY, day("2024-07-01")))
                .isNull();
        assertThat(terms.expiresOn(DecisionKind.PENALTY, COUNTY, day("2022-07-01")))
                .as("before the rule")
                .isNull();
    }

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
    @Rule("ML20-04e")
    @Rule("NL-CF48")
    void a_revoked_decision_is_withdrawn_by_the_eighth_of_october_or_late() {
        // Published before it is revoked on the same Friday.
        EnforcementDecisionPublished published = published("2024-09-27", Timeliness.ON_TIME, 0);
        Instant revoked = at("2024-09-27").plusSeconds(60);
        DecisionOvertaken gone = new DecisionOvertaken(
                SUBJECT,
                revoked,
                DecisionFate.REVOKED,
                K1,
                new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day("2024-10-08")));
        sent(
                        new FollowDecision(ID, DecisionFate.REVOKED, null, revoked, null),
                        Actor.system(COUNTY),
                        SCHEDULED,
                        published)
                .expectEvents(gone);
        sent(withdraw("2024-10-08"), COUNTY_HEAD, SCHEDULED, published, gone)
                .expectEvents(withdrawn("2024-10-08", Timeliness.ON_TIME));
        WithdrawalOverdue overdue =
                new WithdrawalOverdue(SUBJECT, LegalTime.endOf(day("2024-10-08")), day("2024-10-08"));
        sent(withdraw("2024-10-09"), COUNTY_HEAD, SCHEDULED, published, gone)
                .expectEvents(overdue, withdrawn("2024-10-09", Timeliness.LATE));
        sent(withdraw("2024-10-09"), COUNTY_HEAD, SCHEDULED, published, gone, overdue)
                .expectEvents(withdrawn("2024-10-09", Timeliness.LATE));
        // Without a fate of the decision nothing is owed, and nothing late.
        sent(withdraw("2024-12-09"), COUNTY_HEAD, SCHEDULED, published).expectEvents(withdrawn("2024-12-09", null));
        expectRefused(sent(withdraw("2024-10-08"), OFFICER, SCHEDULED, published, gone), InputRefusal.NOT_PERMITTED);
        expectRefused(sent(withdraw("2024-10-08"), COUNTY_HEAD, SCHEDULED), DisclosureRefusal.NOT_PUBLIC);
    }

    private static DisclosureWithdrawn withdrawn(String day, Timeliness timeliness) {
        return new DisclosureWithdrawn(
                SUBJECT, at(day), WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", timeliness, COUNTY_HEAD.id());
    }

    @Test
    @Rule("ML20-04e")
    void the_timer_of_a_withdrawal_rings_once_its_last_day_is_over() {
        passing(LegalTime.endOf(day("2024-10-17")).minusSeconds(1)).expectNoEvents();
        passing(LegalTime.endOf(day("2024-10-17")))
                .expectEvents(new WithdrawalOverdue(SUBJECT, LegalTime.endOf(day("2024-10-17")), day("2024-10-17")));
    }

    private ResultValidator<Disclosure> passing(Instant time) {
        return fixture()
                .given(SCHEDULED, PROPOSED, REVIEWED, onTime())
                .andGivenCurrentTime(at("2024-10-14"))
                .andGivenCommands(by(Actor.system(COUNTY), overtaken(DecisionFate.REVOKED, "2024-10-14")))
                .whenTimeAdvancesTo(time);
    }

    @Test
    @Rule("ML20-04e")
    void a_decision_that_is_gone_before_its_publication_is_never_published() {
        DecisionOvertaken gone = gone("2024-09-30", null);
        sent(overtaken(DecisionFate.REVOKED, "2024-09-30"), Actor.system(COUNTY), SCHEDULED)
                .expectEvents(gone);
        expectRefused(
                sent(publish("2024-10-08"), OFFICER, SCHEDULED, PROPOSED, REVIEWED, gone),
                DisclosureRefusal.DECISION_GONE);
        // What was never to be published here has nothing that follows.
        fixture()
                .givenNoPriorActivity()
                .when(
                        overtaken(DecisionFate.REVOKED, "2024-09-30"),
                        Actor.system(COUNTY).toMetadata())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    @Rule("ML20-04e")
    void a_changed_decision_is_corrected_by_what_somebody_else_reviewed() {
        DecisionOvertaken changed = changed("2024-10-14", "2024-10-17");
        sent(overtaken(DecisionFate.CHANGED, "2024-10-14"), Actor.system(COUNTY), SCHEDULED, onTime())
                .expectEvents(changed);
        CorrectDisclosure correct = new CorrectDisclosure(ID, "罚款变更", "行政处罚法第四十八条", at("2024-10-17"), null);
        expectRefused(sent(correct, COUNTY_HEAD, SCHEDULED, onTime(), changed), DisclosureRefusal.NOT_REVIEWED);
        RedactionProposed proposed = new RedactionProposed(SUBJECT, at("2024-10-15"), ANEW, OFFICER.id());
        RedactionReviewed reviewed =
                new RedactionReviewed(SUBJECT, at("2024-10-16"), ReviewOutcome.APPROVED, "ok", SECOND_OFFICER.id());
        sent(correct, COUNTY_HEAD, SCHEDULED, onTime(), changed, proposed, reviewed)
                .expectEvents(new DisclosureCorrected(
                        SUBJECT,
                        at("2024-10-17"),
                        K1.fined(3_000_000L),
                        ANEW,
                        "罚款变更",
                        "行政处罚法第四十八条",
                        Timeliness.ON_TIME,
                        COUNTY_HEAD.id()));
        expectRefused(
                sent(correct, COUNTY_HEAD, SCHEDULED, onTime(), proposed, reviewed, gone("2024-10-16", "2024-10-21")),
                DisclosureRefusal.DECISION_GONE);
    }

    @Test
    @Rule("ML20-04e")
    void what_was_withdrawn_is_restored_where_the_decision_stands() {
        DisclosureWithdrawn withdrawn = withdrawn("2024-10-09", null);
        RestoreDisclosure restore = new RestoreDisclosure(ID, "误撤回", "政府信息公开条例", at("2024-10-20"), null);
        sent(restore, COUNTY_HEAD, SCHEDULED, onTime(), withdrawn)
                .expectEvents(new DisclosureRestored(
                        SUBJECT,
                        at("2024-10-20"),
                        K1,
                        WORDING,
                        "误撤回",
                        "政府信息公开条例",
                        day("2027-10-08"),
                        COUNTY_HEAD.id()));
        expectRefused(sent(restore, COUNTY_HEAD, SCHEDULED, onTime()), DisclosureRefusal.NOT_WITHDRAWN);
        expectRefused(
                sent(restore, COUNTY_HEAD, SCHEDULED, onTime(), withdrawn, changed("2024-10-14", "2024-10-17")),
                DisclosureRefusal.DECISION_CHANGED_SINCE);
        expectRefused(
                sent(restore, COUNTY_HEAD, SCHEDULED, onTime(), withdrawn, gone("2024-10-14", null)),
                DisclosureRefusal.DECISION_GONE);
        expectRefused(
                sent(
                        new RestoreDisclosure(ID, "误撤回", "条例", at("2027-10-09"), null),
                        COUNTY_HEAD,
                        SCHEDULED,
                        onTime(),
                        withdrawn),
                DisclosureRefusal.TERM_OVER);
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
