package org.anjian.command.disclosure;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.disclosure.DisclosureScene.*;

import java.time.Instant;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What became of a decision follows it to the public in time: withdrawn, corrected, or restored. */
class DisclosureWithdrawalTest {

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
}
