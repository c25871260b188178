package org.anjian.query.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.ElementKind;
import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.OwedAct;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.PublishedElement;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureOverdue;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.disclosure.event.EnforcementElementsPublished;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.api.disclosure.event.RedactionReviewed;
import org.anjian.api.disclosure.event.WithdrawalOverdue;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What officers and what the public see of a publication, event by event. */
class DisclosureFoldsTest {

    private static final DisclosureId ID = new DisclosureId("disclosure-penaltycase-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final Evidence TEXT = new Evidence("text", "0123456789abcdef".repeat(4));
    private static final PublicWording WORDING = new PublicWording("报警器停用", List.of(WithheldKind.TECHNICAL_SECRET));
    private static final DisclosedDecision K1 = decision("enterprise-91350100M000100Y43", SubjectKind.ENTERPRISE);
    private static final DisclosureSubject SUBJECT = DisclosureSubject.of(ID, K1);
    private static final DisclosureTerm TERM =
            new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, day("2024-10-12"));
    private static final DisclosureTerm THREE = new DisclosureTerm("NL-CF48.withdrawWorkingDays", 3, day("2024-10-08"));
    private static final DisclosureEvent SCHEDULED = new DisclosureScheduled(SUBJECT, at("2024-09-27"), K1, TERM);
    private static final DisclosureEvent PROPOSED =
            new RedactionProposed(SUBJECT, at("2024-09-27"), WORDING, "officer-1");
    private static final DisclosureEvent REVIEWED =
            new RedactionReviewed(SUBJECT, at("2024-09-27"), ReviewOutcome.APPROVED, "ok", "officer-2");
    private static final DisclosureEvent PUBLISHED = new EnforcementDecisionPublished(
            SUBJECT,
            at("2024-09-27"),
            K1,
            WORDING,
            "website",
            TEXT,
            Timeliness.ON_TIME,
            0,
            day("2027-09-27"),
            "officer-1");
    private static final DisclosureEvent REPLIED =
            new DisclosureReplied(SUBJECT, at("2024-09-28"), "已整改", "principal-1");
    private static final DisclosureEvent REVOKED =
            new DecisionOvertaken(SUBJECT, at("2024-09-27"), DecisionFate.REVOKED, K1, THREE);
    private static final DisclosureEvent WITHDRAWN = new DisclosureWithdrawn(
            SUBJECT, at("2024-10-08"), WithdrawalReason.REVOKED, "复议撤销", "行政处罚法第四十八条", Timeliness.ON_TIME, "head-1");
    private static final DisclosureEvent RESTORED =
            new DisclosureRestored(SUBJECT, at("2024-10-20"), K1, WORDING, "误撤回", "条例", day("2027-09-27"), "head-1");

    private static DisclosedDecision decision(String enterprise, SubjectKind party) {
        return new DisclosedDecision(
                DecisionKind.PENALTY,
                "penaltycase-1",
                "罚〔2024〕1号",
                "county-emergency",
                party,
                new EnterpriseId(enterprise),
                "示范厂",
                COUNTY,
                day("2024-09-27"),
                List.of("安全生产法第九十七条"),
                List.of(PenaltyKind.FINE),
                5_000_000L,
                0L);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static DisclosureView view(DisclosureEvent... events) {
        return new Folding<>(new DisclosureFold())
                .whole(Recorded.history(ID.raw(), List.of(events)))
                .view();
    }

    private static PublicDecisionView seen(DisclosureEvent... events) {
        return new Folding<>(new PublicDecisionFold())
                .whole(Recorded.history(ID.raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-06h")
    void a_publication_is_owed_then_proposed_reviewed_and_public() {
        assertThat(view(SCHEDULED).state()).isEqualTo(PublicationState.SCHEDULED);
        assertThat(view(SCHEDULED, PROPOSED).state()).isEqualTo(PublicationState.PROPOSED);
        assertThat(view(SCHEDULED, PROPOSED, REVIEWED).state()).isEqualTo(PublicationState.REVIEWED);
        DisclosureView published = view(SCHEDULED, PROPOSED, REVIEWED, PUBLISHED);
        assertThat(published.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(published.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(published.shown()).isEqualTo(WORDING);
        assertThat(published.proposal()).isNull();
        assertThat(published.dueOn()).isEqualTo(day("2024-10-12"));
    }

    @Test
    @Rule("QJ16-06h")
    void what_was_published_in_time_and_recorded_late_is_not_overdue() {
        DisclosureEvent overdue = new DisclosureOverdue(SUBJECT, LegalTime.endOf(day("2024-10-12")), day("2024-10-12"));
        assertThat(view(SCHEDULED, overdue).overdueOn()).isEqualTo(day("2024-10-13"));
        assertThat(view(SCHEDULED, PROPOSED, REVIEWED, overdue, PUBLISHED).overdueOn())
                .isNull();
    }

    @Test
    @Rule("ML20-04e")
    void the_withdrawal_is_owed_until_it_is_done() {
        DisclosureView owed = view(SCHEDULED, PUBLISHED, REVOKED);
        assertThat(owed.withdrawBy()).isEqualTo(day("2024-10-08"));
        DisclosureEvent overdue = new WithdrawalOverdue(SUBJECT, LegalTime.endOf(day("2024-10-08")), day("2024-10-08"));
        assertThat(view(SCHEDULED, PUBLISHED, REVOKED, overdue).withdrawalOverdueOn())
                .isEqualTo(day("2024-10-09"));
        DisclosureView done = view(SCHEDULED, PUBLISHED, REVOKED, WITHDRAWN);
        assertThat(done.state()).isEqualTo(PublicationState.WITHDRAWN);
        assertThat(done.withdrawBy()).isNull();
        assertThat(done.withdrawalTimeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(done.changes().getLast().withdrawn()).isEqualTo(WithdrawalReason.REVOKED);
        assertThat(view(SCHEDULED, new DecisionOvertaken(SUBJECT, at("2024-09-28"), DecisionFate.REVOKED, K1, null))
                        .state())
                .isEqualTo(PublicationState.LAPSED);
    }

    @Test
    @Rule("QJ16-06h")
    @Rule("ML20-04e")
    void a_last_day_that_a_calendar_tells_later_takes_its_place() {
        DisclosureEvent undated = new DisclosureScheduled(SUBJECT, at("2024-09-27"), K1, TERM.until(null));
        assertThat(view(undated).dueOn()).isNull();
        assertThat(view(undated).term().workingDays()).isEqualTo(7);
        assertThat(view(undated, found(OwedAct.PUBLICATION, TERM, null, null)).dueOn())
                .isEqualTo(day("2024-10-12"));
        DisclosureEvent shown = new EnforcementDecisionPublished(
                SUBJECT, at("2024-10-14"), K1, WORDING, "website", TEXT, null, null, null, "officer-1");
        DisclosureView judged = view(undated, shown, found(OwedAct.PUBLICATION, TERM, Timeliness.LATE, 8));
        assertThat(judged.timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(judged.workingDays()).isEqualTo(8);
        DisclosureEvent gone =
                new DecisionOvertaken(SUBJECT, at("2024-09-27"), DecisionFate.REVOKED, K1, THREE.until(null));
        DisclosureView owed = view(SCHEDULED, PUBLISHED, gone);
        assertThat(owed.withdrawalOwed()).isTrue();
        assertThat(owed.withdrawBy()).isNull();
        assertThat(view(SCHEDULED, PUBLISHED, gone, found(OwedAct.WITHDRAWAL, THREE, null, null))
                        .withdrawBy())
                .isEqualTo(day("2024-10-08"));
        DisclosureView done =
                view(SCHEDULED, PUBLISHED, gone, WITHDRAWN, found(OwedAct.WITHDRAWAL, THREE, Timeliness.LATE, 4));
        assertThat(done.withdrawalOwed()).isFalse();
        assertThat(done.withdrawBy()).isNull();
        assertThat(done.withdrawalTimeliness()).isEqualTo(Timeliness.LATE);
        assertThat(seen(undated, found(OwedAct.PUBLICATION, TERM, null, null)).published())
                .isFalse();
    }

    private static DisclosureEvent found(OwedAct act, DisclosureTerm term, Timeliness timeliness, Integer workingDays) {
        return new DisclosureDueDateFound(SUBJECT, at("2024-10-20"), act, term, timeliness, workingDays);
    }

    @Test
    @Rule("QJ16-06h")
    void the_public_reads_nothing_before_the_publication() {
        PublicDecisionView before = seen(SCHEDULED, PROPOSED, REVIEWED);
        assertThat(before.published()).isFalse();
        assertThat(Stream.of(before.standing(), before.number(), before.content(), before.clock()))
                .containsOnlyNulls();
        PublicDecisionView after = seen(SCHEDULED, PROPOSED, REVIEWED, PUBLISHED, REPLIED);
        assertThat(after.standing()).isEqualTo(PublicStanding.PUBLIC);
        assertThat(after.content().enterpriseName()).isEqualTo("示范厂");
        assertThat(after.content().creditCode()).isEqualTo(new CreditCode("91350100M000100Y43"));
        assertThat(after.content().summary()).isEqualTo("报警器停用");
        assertThat(after.content().withheld()).containsExactly(WithheldKind.TECHNICAL_SECRET);
        assertThat(after.content().replies()).containsExactly(new PublicDecisionView.Reply(day("2024-09-28"), "已整改"));
        assertThat(after.clock().expiresOn()).isEqualTo(day("2027-09-27"));
    }

    @Test
    @Rule("ML20-04e")
    void a_withdrawn_publication_leaves_a_tombstone_with_the_reason() {
        PublicDecisionView tombstone = seen(SCHEDULED, PUBLISHED, REPLIED, REVOKED, WITHDRAWN);
        assertThat(tombstone.standing()).isEqualTo(PublicStanding.WITHDRAWN);
        assertThat(tombstone.content()).isNull();
        assertThat(tombstone.clock().withdrawnOn()).isEqualTo(day("2024-10-08"));
        assertThat(tombstone.clock().reason()).isEqualTo(WithdrawalReason.REVOKED);
        assertThat(tombstone.clock().why()).isEqualTo(new PublicDecisionView.Why("复议撤销", "行政处罚法第四十八条"));
        assertThat(tombstone.toString()).doesNotContain("示范厂", "报警器", "已整改");
        assertThat(seen(SCHEDULED, PUBLISHED, WITHDRAWN, RESTORED).content().summary())
                .isEqualTo("报警器停用");
    }

    @Test
    void a_corrected_publication_says_why_and_an_expired_one_says_no_more() {
        DisclosureEvent corrected = new DisclosureCorrected(
                SUBJECT,
                at("2024-10-10"),
                K1.fined(3_000_000L),
                new PublicWording("更正", List.of()),
                "罚款变更",
                "第四十八条",
                null,
                "head-1");
        PublicDecisionView seen = seen(SCHEDULED, PUBLISHED, REPLIED, corrected);
        assertThat(seen.content().fineFen()).isEqualTo(3_000_000L);
        assertThat(seen.content().replies()).hasSize(1);
        assertThat(seen.clock().correctedOn()).isEqualTo(day("2024-10-10"));
        DisclosureEvent expired = new DisclosureExpired(SUBJECT, LegalTime.endOf(day("2027-09-27")), day("2027-09-27"));
        PublicDecisionView over = seen(SCHEDULED, PUBLISHED, expired);
        assertThat(over.standing()).isEqualTo(PublicStanding.EXPIRED);
        assertThat(over.content()).isNull();
        assertThat(view(SCHEDULED, PUBLISHED, expired).expiredOn()).isEqualTo(day("2027-09-28"));
    }

    @Test
    @Rule("QJ16-06h")
    void the_number_of_an_enterprise_of_another_scheme_is_not_public() {
        assertThat(Redaction.of(decision("enterprise-id-530302198001011234", SubjectKind.PERSON), WORDING, List.of())
                        .toString())
                .doesNotContain("530302198001011234");
    }

    @Test
    @Rule("ML20-05c")
    void five_of_six_elements_leave_the_task_open() {
        List<PublishedElement> five = new ArrayList<>(Arrays.stream(ElementKind.values())
                .filter(kind -> kind != ElementKind.STANDARD)
                .map(kind -> new PublishedElement(kind, "website", TEXT))
                .toList());
        EnforcementElementsView view = elements(five);
        assertThat(view.missing()).containsExactly(ElementKind.STANDARD);
        assertThat(view.completeness()).isEqualTo(5.0 / 6);
        assertThat(view.taskOpen()).isTrue();
        five.add(new PublishedElement(ElementKind.STANDARD, "website", TEXT));
        assertThat(elements(five).completeness()).isEqualTo(1.0);
        assertThat(elements(five).taskOpen()).isFalse();
    }

    private static EnforcementElementsView elements(List<PublishedElement> published) {
        EnforcementElementsId id = EnforcementElementsId.of("R1");
        return new Folding<>(new EnforcementElementsFold())
                .whole(Recorded.history(
                        id.raw(),
                        List.of(new EnforcementElementsPublished(
                                id,
                                at("2024-09-27"),
                                new ResponsibleBody("R1", "应急管理局"),
                                COUNTY,
                                published,
                                "head-1"))))
                .view();
    }
}
