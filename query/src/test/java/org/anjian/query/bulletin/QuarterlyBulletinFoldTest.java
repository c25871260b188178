package org.anjian.query.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinState;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.BulletinTable;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.LeadershipRecipient;
import org.anjian.api.bulletin.event.BulletinBatchDelivered;
import org.anjian.api.bulletin.event.BulletinCopiedToLeadership;
import org.anjian.api.bulletin.event.BulletinDistributed;
import org.anjian.api.bulletin.event.BulletinEvent;
import org.anjian.api.bulletin.event.BulletinMediaPublished;
import org.anjian.api.bulletin.event.BulletinReceiptsCompleted;
import org.anjian.api.bulletin.event.BulletinRevisionBegun;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompiled;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompleted;
import org.anjian.api.bulletin.event.QuarterlyBulletinExpected;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.bulletin.event.QuarterlyBulletinOverdue;
import org.anjian.api.bulletin.query.BulletinCompliance;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.query.monthlyreturn.MonthlyReturnFold;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What a bulletin's document says after its events. */
class QuarterlyBulletinFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final BulletinSubject B = BulletinSubject.of(COUNTY, BulletinQuarter.parse("2022-Q3"));
    private static final LocalDate DUE = LocalDate.of(2022, 10, 31);
    private static final TypicalCaseId TC1 = new TypicalCaseId("typicalcase-tc1");
    private static final BulletinEvent EXPECTED =
            new QuarterlyBulletinExpected(B, at("2022-09-30"), LocalDate.of(2022, 10, 5), DUE);
    private static final BulletinEvent OVERDUE = new QuarterlyBulletinOverdue(B, at("2022-11-01"), DUE);
    private static final BulletinEvent DISTRIBUTED =
            new BulletinDistributed(B, at("2022-10-20"), 1, List.of(), List.of(Sector.GAS), 57, "office-1");
    private static final BulletinEvent RECEIPTED = new BulletinReceiptsCompleted(B, at("2022-10-25"), 1, 57);
    private static final BulletinEvent MEDIA = new BulletinMediaPublished(B, at("2022-10-20"), 1);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static CompiledBulletin says(long inspections) {
        ReturnFigures figures = ReturnFigures.of(Map.of(ReturnFigure.INSPECTIONS, inspections));
        return CompiledBulletin.of(
                B,
                7,
                3,
                List.of(),
                List.of(),
                List.of(),
                new BulletinPart(null, null, figures, ReturnFigures.NIL),
                List.of(new BulletinPart(BulletinDivision.SECTOR, "GAS", figures, ReturnFigures.NIL)),
                List.of(Sector.GAS));
    }

    private static BulletinEvent compiled(int revision, long inspections) {
        return new QuarterlyBulletinCompiled(B, at("2022-10-08"), revision, says(inspections), "office-1");
    }

    private static BulletinEvent issued(int revision, String day, TypicalCaseId... cases) {
        return new QuarterlyBulletinIssued(
                B,
                at(day),
                revision,
                "通报" + revision + "号",
                "0".repeat(64),
                List.of(cases),
                Delivery.of(LocalDate.parse(day), DUE),
                "office-1");
    }

    private static BulletinEvent batch(int number, int deliveries, boolean last) {
        return new BulletinBatchDelivered(B, at("2022-10-20"), 1, number, deliveries, "enterprise-" + number, last);
    }

    private static BulletinEvent copy(LeadershipRecipient recipient) {
        return new BulletinCopiedToLeadership(B, at("2022-10-21"), 1, recipient, "office-1");
    }

    private static QuarterlyBulletinView view(BulletinEvent... events) {
        return new Folding<>(new QuarterlyBulletinFold())
                .whole(Recorded.history(B.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ22B-13b")
    @Rule("QJ22B-13c")
    void the_state_is_how_far_the_bulletin_is_on_every_way() {
        List<BulletinEvent> story = List.of(
                EXPECTED,
                compiled(1, 12),
                issued(1, "2022-10-20", TC1),
                DISTRIBUTED,
                batch(1, 57, true),
                RECEIPTED,
                copy(LeadershipRecipient.GOVERNMENT),
                copy(LeadershipRecipient.PARTY_COMMITTEE),
                MEDIA,
                new QuarterlyBulletinCompleted(B, at("2022-10-28"), 1, "office-1"));
        assertThat(IntStream.rangeClosed(1, story.size())
                        .mapToObj(i -> view(story.subList(0, i).toArray(BulletinEvent[]::new))
                                .state()))
                .containsExactly(
                        BulletinState.COLLECTING,
                        BulletinState.COMPILED,
                        BulletinState.ISSUED,
                        BulletinState.DISTRIBUTING,
                        BulletinState.PARTIALLY_DISTRIBUTED,
                        BulletinState.DISTRIBUTED,
                        BulletinState.DISTRIBUTED,
                        BulletinState.COPIED_UP,
                        BulletinState.MEDIA_PUBLISHED,
                        BulletinState.COMPLETED);
    }

    @Test
    @Rule("QJ22B-13b")
    void copies_before_the_receipts_do_not_hide_that_one_is_missing() {
        QuarterlyBulletinView view = view(
                EXPECTED,
                compiled(1, 12),
                issued(1, "2022-10-20"),
                copy(LeadershipRecipient.GOVERNMENT),
                copy(LeadershipRecipient.PARTY_COMMITTEE),
                DISTRIBUTED,
                batch(1, 40, false),
                batch(2, 17, true));
        assertThat(view.state()).isEqualTo(BulletinState.PARTIALLY_DISTRIBUTED);
        assertThat(view.enterprises()).isEqualTo(57);
        assertThat(view.enterprisesDelivered()).isEqualTo(57);
        assertThat(view.mediaPublishedOn()).isEqualTo(LocalDate.of(2022, 10, 20));
        assertThat(view.partyCommitteeOn()).isEqualTo(LocalDate.of(2022, 10, 21));
    }

    @Test
    @Rule("QJ22B-13a")
    void a_revision_stands_beside_what_was_issued_before() {
        QuarterlyBulletinView view = view(
                EXPECTED,
                compiled(1, 12),
                issued(1, "2022-10-20", TC1),
                DISTRIBUTED,
                batch(1, 57, true),
                new BulletinRevisionBegun(B, at("2022-11-02"), 2, "补充", "office-1"),
                compiled(2, 14));
        assertThat(view.state()).isEqualTo(BulletinState.COMPILED);
        assertThat(view.revision()).isEqualTo(2);
        assertThat(view.distributedOn()).isNull();
        assertThat(view.issued()).extracting(IssuedRevision::number).containsExactly("通报1号");
        assertThat(BulletinTable.latest(view).orElseThrow().compiled()).isEqualTo(says(12));
        assertThat(BulletinTable.of(view, 2).orElseThrow().number()).isNull();
        assertThat(BulletinTable.of(view, 3)).isEmpty();
        QuarterlyBulletinView issued = view(
                EXPECTED,
                compiled(1, 12),
                issued(1, "2022-10-20", TC1),
                new BulletinRevisionBegun(B, at("2022-11-02"), 2, "补充", "office-1"),
                compiled(2, 14),
                issued(2, "2022-11-03"));
        assertThat(issued.issued())
                .extracting(IssuedRevision::revision, IssuedRevision::reason, IssuedRevision::compiled)
                .containsExactly(Tuple.tuple(1, null, says(12)), Tuple.tuple(2, "补充", says(14)));
        assertThat(BulletinTable.latest(issued).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    @Rule("QJ22B-13a")
    void a_bulletin_that_was_issued_in_time_and_recorded_later_was_never_overdue() {
        assertThat(view(EXPECTED, compiled(1, 12), OVERDUE).overdueOn()).isEqualTo(LocalDate.of(2022, 11, 1));
        assertThat(view(EXPECTED, compiled(1, 12), OVERDUE, issued(1, "2022-10-31"))
                        .overdueOn())
                .isNull();
        assertThat(view(EXPECTED, compiled(1, 12), OVERDUE, issued(1, "2022-11-01"))
                        .overdueOn())
                .isEqualTo(LocalDate.of(2022, 11, 1));
    }

    @Test
    @Rule("QJ22B-14")
    void the_share_of_returns_in_time_is_told_with_two_decimals() {
        ComplianceTally tally = new ComplianceTally(at("2024-02-01"));
        for (int month = 1; month <= 12; month++) {
            tally.enter(returned(YearMonth.of(2023, month).toString(), month != 7));
        }
        tally.enter(view(EXPECTED, compiled(1, 12), issued(1, "2022-10-31", TC1)));
        BulletinCompliance.Row row = tally.rows().getFirst();
        assertThat(row.onTimePercent()).isEqualTo(91.67);
        assertThat(row.returnsOnTime()).isEqualTo(11);
        assertThat(row.returnsLate()).isEqualTo(1);
        assertThat(row.bulletinsIssued()).isEqualTo(1);
        assertThat(row.bulletinsOnTime()).isEqualTo(1);
        assertThat(row.bulletinsInMedia()).isZero();
    }

    private static MonthlyReturnView returned(String month, boolean inTime) {
        MonthlyReturnSubject subject = MonthlyReturnSubject.of("county-emergency", COUNTY, month);
        LocalDate due = ReturnMonth.parse(month, "month").dueOn(5);
        Instant when = at(due.plusDays(inTime ? 0 : 1).toString());
        return new Folding<>(new MonthlyReturnFold())
                .whole(Recorded.history(
                        subject.id().raw(),
                        List.of(
                                new MonthlyReturnExpected(subject, when, due),
                                new MonthlyReturnSubmitted(
                                        subject,
                                        when,
                                        Delivery.of(LegalTime.dayOf(when), due),
                                        "0".repeat(64),
                                        "officer-1"))))
                .view();
    }
}
