package org.anjian.command.bulletin;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.LeadershipRecipient;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.CompleteBulletin;
import org.anjian.api.bulletin.command.CopyBulletinToLeadership;
import org.anjian.api.bulletin.command.ExpectQuarterlyBulletin;
import org.anjian.api.bulletin.command.IssueQuarterlyBulletin;
import org.anjian.api.bulletin.command.RecordBulletinMedia;
import org.anjian.api.bulletin.command.ReviseQuarterlyBulletin;
import org.anjian.api.bulletin.event.BulletinCopiedToLeadership;
import org.anjian.api.bulletin.event.BulletinMediaPublished;
import org.anjian.api.bulletin.event.BulletinReceiptsCompleted;
import org.anjian.api.bulletin.event.BulletinRevisionBegun;
import org.anjian.api.bulletin.event.NextQuarterlyBulletinOwed;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompiled;
import org.anjian.api.bulletin.event.QuarterlyBulletinCompleted;
import org.anjian.api.bulletin.event.QuarterlyBulletinExpected;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.bulletin.event.QuarterlyBulletinOverdue;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.assertj.core.groups.Tuple;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;

/** How a bulletin comes to be, is issued once, and is revised. */
class QuarterlyBulletinTest extends BulletinScene {

    private static final RegionCode TOWNSHIP = new RegionCode("530302001");

    private QuarterlyBulletinCompiled ready() {
        enterprises(3, Sector.NON_COAL_MINE);
        for (String month : Q3.months()) {
            received("county-emergency", month, Sector.COAL_MINE, counting(ReturnFigure.INSPECTIONS, 4), 0);
        }
        return compiled("2022-10-06", BY_ALL);
    }

    @Test
    @Rule("QJ22B-03")
    void a_quarter_that_is_over_is_compiled_from_the_returns_that_the_office_has() {
        received("county-emergency", "2022-07", Sector.COAL_MINE, counting(ReturnFigure.INSPECTIONS, 12), 0);
        received("county-emergency", "2022-08", Sector.GAS, counting(ReturnFigure.FINES_FEN, 150_000), 2);
        CollectedReturn back = absent("county-emergency", "2022-09", 1);
        CollectedReturn missing = absent("county-housing", "2022-09", 0);
        received("county-emergency", "2021-07", Sector.COAL_MINE, counting(ReturnFigure.INSPECTIONS, 8), 0);
        enterprises(2, Sector.NON_COAL_MINE);
        CompiledBulletin compiled = compiled("2022-10-08", BY_ALL).compiled();
        assertThat(compiled.returns()).extracting(UsedReturn::month).containsExactly("2022-07", "2022-08");
        assertThat(compiled.comparedWith()).extracting(UsedReturn::month).containsExactly("2021-07");
        assertThat(compiled.owed()).isEqualTo(4);
        assertThat(compiled.named())
                .extracting(NamedReturn::returnId, NamedReturn::standing, NamedReturn::daysLate)
                .containsExactly(
                        Tuple.tuple(compiled.returns().getLast().returnId(), ReturnStanding.LATE, 2),
                        Tuple.tuple(back.id(), ReturnStanding.RETURNED, 3),
                        Tuple.tuple(missing.id(), ReturnStanding.MISSING, 3));
        assertThat(compiled.sectors()).containsExactly(Sector.COAL_MINE, Sector.NON_COAL_MINE, Sector.GAS);
        assertThat(compiled.parts(BulletinDivision.REGION))
                .extracting(BulletinPart::key)
                .containsExactly("530302001", "530302002");
        assertThat(compiled.parts(BulletinDivision.REGULATOR))
                .extracting(BulletinPart::key)
                .containsExactly("county-emergency", "county-housing");
        assertThat(compiled.total().figures().value(ReturnFigure.INSPECTIONS)).isEqualTo(12);
        assertThat(compiled.total().lastYear().value(ReturnFigure.INSPECTIONS)).isEqualTo(8);
        assertThat(compiled.matchesDigest(BULLETIN)).isTrue();
        sent(compile("2022-10-08", BY_ALL), OFFICE)
                .expectEvents(
                        new QuarterlyBulletinExpected(BULLETIN, at("2022-10-08"), day("2022-10-05"), day("2022-10-31")),
                        new QuarterlyBulletinCompiled(BULLETIN, at("2022-10-08"), 1, compiled, OFFICE.id()));
    }

    @Test
    @Rule("QJ22B-03")
    void only_the_office_itself_compiles_and_only_what_follows_from_the_ledger() {
        expectRefused(sent(compile("2022-09-30T23:59:59", BY_ALL), OFFICE), BulletinRefusal.QUARTER_NOT_OVER);
        expectRefused(sent(compile("2022-10-06", BY_ALL), CITY_OFFICE), BulletinRefusal.NOT_THE_OFFICE);
        expectRefused(sent(compile("2022-10-06", BY_ALL), OFFICER), InputRefusal.NOT_PERMITTED);
        expectRefused(
                sent(new CompileQuarterlyBulletin(TOWNSHIP, Q3, BY_ALL, at("2022-10-06"), null), OFFICE),
                BulletinRefusal.NOT_AN_OFFICE_REGION);
        CollectedReturn one =
                received("county-emergency", "2022-07", Sector.GAS, counting(ReturnFigure.FINDINGS, 1), 0);
        collected.set(
                0,
                new CollectedReturn(
                        one.id(), one.organisation(), one.month(), one.dueOn(), true, 7, "0".repeat(64), 0, 0));
        expectRefused(sent(compile("2022-10-06", BY_ALL), OFFICE), BulletinRefusal.RETURN_NOT_REPRODUCIBLE);
    }

    @Test
    @Rule("QJ22B-13a")
    void one_undivided_total_is_no_bulletin_and_a_second_one_is_a_revision() {
        QuarterlyBulletinCompiled whole = ready();
        QuarterlyBulletinCompiled undivided = compiled("2022-10-06", List.of(BulletinDivision.REGION));
        expectRefused(
                sent(issue(undivided, "2022-10-20"), OFFICE, EXPECTED, undivided),
                BulletinRefusal.SECTOR_BREAKDOWN_REQUIRED);
        QuarterlyBulletinIssued issued = issued(whole, "2022-10-20", TC1);
        sent(issue(whole, "2022-10-20", TC1), OFFICE, EXPECTED, whole).expectEvents(issued);
        expectRefused(
                sent(issue(whole, "2022-10-21"), OFFICE, EXPECTED, whole, issued), BulletinRefusal.DUPLICATE_PERIOD);
        expectRefused(
                sent(compile("2022-10-21", BY_ALL), OFFICE, EXPECTED, whole, issued), BulletinRefusal.DUPLICATE_PERIOD);
        BulletinRevisionBegun begun = new BulletinRevisionBegun(BULLETIN, at("2022-11-02"), 2, "补充住建部门数据", OFFICE.id());
        sent(
                        new ReviseQuarterlyBulletin(BULLETIN.id(), "补充住建部门数据", at("2022-11-02"), null),
                        OFFICE,
                        EXPECTED,
                        whole,
                        issued)
                .expectEvents(begun);
        QuarterlyBulletinCompiled again = new QuarterlyBulletinCompiled(
                BULLETIN, at("2022-11-03"), 2, compiled("2022-11-03", BY_ALL).compiled(), OFFICE.id());
        sent(compile("2022-11-03", BY_ALL), OFFICE, EXPECTED, whole, issued, begun)
                .expectEvents(again);
        sent(issue(again, "2022-11-03"), OFFICE, EXPECTED, whole, issued, begun, again)
                .expectEvents(new QuarterlyBulletinIssued(
                        BULLETIN,
                        at("2022-11-03"),
                        2,
                        "（麒）应急通报〔2022〕1号",
                        again.compiled().sha256(),
                        List.of(),
                        issued.delivery(),
                        OFFICE.id()));
        expectRefused(
                sent(new ReviseQuarterlyBulletin(BULLETIN.id(), "补充", at("2022-11-02"), null), OFFICE, EXPECTED, whole),
                BulletinRefusal.NOT_ISSUED);
    }

    @Test
    @Rule("QJ22B-13a")
    void what_is_issued_is_what_was_compiled_from_what_the_office_has_now() {
        QuarterlyBulletinCompiled whole = ready();
        expectRefused(sent(issue(whole, "2022-10-20"), OFFICE, EXPECTED), BulletinRefusal.NOTHING_COMPILED);
        expectRefused(
                sent(
                        new IssueQuarterlyBulletin(BULLETIN.id(), "f".repeat(64), List.of(), at("2022-10-20"), null),
                        OFFICE,
                        EXPECTED,
                        whole),
                BulletinRefusal.FIGURES_DIFFER);
        expectRefused(
                sent(issue(whole, "2022-10-20", new TypicalCaseId("typicalcase-other")), OFFICE, EXPECTED, whole),
                BulletinRefusal.TYPICAL_CASE_NOT_APPROVED);
        expectRefused(
                sent(issue(whole, "2022-10-05T09:00"), OFFICE, EXPECTED, whole), BulletinRefusal.BEFORE_LAST_STEP);
        received("county-housing", "2022-09", Sector.CONSTRUCTION, counting(ReturnFigure.FINDINGS, 3), 9);
        expectRefused(sent(issue(whole, "2022-10-20"), OFFICE, EXPECTED, whole), BulletinRefusal.RETURNS_CHANGED);
        collected.removeLast();
        absent("county-housing", "2022-09", 0);
        expectRefused(sent(issue(whole, "2022-10-20"), OFFICE, EXPECTED, whole), BulletinRefusal.RETURNS_CHANGED);
    }

    /** The last month is due on the 5th: not before; the target is the 31st, and the day after it is too late. */
    @Test
    @Rule("QJ22B-13a")
    void it_is_not_issued_before_the_fifth_and_overdue_after_the_target_day() {
        ready();
        QuarterlyBulletinCompiled early = compiled("2022-10-03", BY_ALL);
        expectRefused(
                sent(issue(early, "2022-10-04T23:59:59"), OFFICE, EXPECTED, early), BulletinRefusal.RETURNS_STILL_DUE);
        sent(issue(early, "2022-10-05T00:00:00"), OFFICE, EXPECTED, early)
                .expectEvents(new QuarterlyBulletinIssued(
                        BULLETIN,
                        at("2022-10-05T00:00:00"),
                        1,
                        "（麒）应急通报〔2022〕1号",
                        early.compiled().sha256(),
                        List.of(),
                        Delivery.of(day("2022-10-05"), day("2022-10-31")),
                        OFFICE.id()));
        QuarterlyBulletinOverdue overdue =
                new QuarterlyBulletinOverdue(BULLETIN, LegalTime.startOf(day("2022-11-01")), day("2022-10-31"));
        sent(issue(early, "2022-11-01"), OFFICE, EXPECTED, early).expectEvents(overdue, issued(early, "2022-11-01"));
        sent(issue(early, "2022-10-31"), OFFICE, EXPECTED, early).expectEvents(issued(early, "2022-10-31"));
    }

    @Test
    @Rule("QJ22B-13a")
    void whoever_owes_a_quarter_owes_the_next_one_and_silence_is_recorded() {
        ExpectQuarterlyBulletin expect = new ExpectQuarterlyBulletin(COUNTY, Q3, at("2022-09-01"), null);
        Instant end = LegalTime.startOf(day("2023-01-01"));
        sent(expect, OFFICE)
                .expectEvents(
                        new QuarterlyBulletinExpected(BULLETIN, at("2022-09-01"), day("2022-10-05"), day("2022-10-31")))
                .expectScheduledDeadline(
                        LegalTime.startOf(day("2022-11-01")), new BulletinDeadlines.Due(day("2022-10-31")))
                .expectScheduledDeadline(end, new BulletinDeadlines.Next(BulletinQuarter.parse("2022-Q4")));
        sent(expect, OFFICE, EXPECTED).expectNoEvents().expectNoScheduledDeadlines();
        prepare();
        fixture.givenNoPriorActivity()
                .andGivenCurrentTime(at("2022-09-01"))
                .andGivenCommands(new GenericCommandMessage<>(expect, OFFICE.toMetadata()))
                .whenTimeAdvancesTo(end)
                .expectEvents(
                        new QuarterlyBulletinOverdue(BULLETIN, LegalTime.startOf(day("2022-11-01")), day("2022-10-31")),
                        new NextQuarterlyBulletinOwed(BULLETIN, end, BulletinQuarter.parse("2022-Q4")));
    }

    @Test
    @Rule("QJ22B-13c")
    void it_is_not_completed_while_the_party_committee_has_no_copy() {
        QuarterlyBulletinCompiled whole = ready();
        BulletinCopiedToLeadership government = new BulletinCopiedToLeadership(
                BULLETIN, at("2022-10-20"), 1, LeadershipRecipient.GOVERNMENT, OFFICE.id());
        BulletinCopiedToLeadership party = new BulletinCopiedToLeadership(
                BULLETIN, at("2022-10-20"), 1, LeadershipRecipient.PARTY_COMMITTEE, OFFICE.id());
        Object[] received = {
            EXPECTED,
            whole,
            issued(whole, "2022-10-20", TC1),
            distributed("2022-10-20"),
            batch(1, 57, "enterprise-z", true),
            new BulletinReceiptsCompleted(BULLETIN, at("2022-10-25"), 1, 62)
        };
        CompleteBulletin complete = new CompleteBulletin(BULLETIN.id(), at("2022-10-28"), null);
        CopyBulletinToLeadership copy =
                new CopyBulletinToLeadership(BULLETIN.id(), LeadershipRecipient.GOVERNMENT, at("2022-10-20"), null);
        sent(copy, OFFICE, received).expectEvents(government);
        expectRefused(sent(copy, OFFICE, with(received, government)), BulletinRefusal.COPIED_ALREADY);
        expectRefused(sent(complete, OFFICE, with(received, government)), BulletinRefusal.LEADERSHIP_COPY_MISSING);
        expectRefused(
                sent(complete, OFFICE, with(received, government, party)), BulletinRefusal.MEDIA_PUBLICATION_MISSING);
        BulletinMediaPublished media = new BulletinMediaPublished(BULLETIN, at("2022-10-20"), 1);
        sent(complete, OFFICE, with(received, government, party, media))
                .expectEvents(new QuarterlyBulletinCompleted(BULLETIN, at("2022-10-28"), 1, OFFICE.id()));
        expectRefused(
                sent(complete, OFFICE, EXPECTED, whole, issued(whole, "2022-10-20"), government, party),
                BulletinRefusal.NOT_DISTRIBUTED);
        expectRefused(sent(copy, OFFICE, EXPECTED, whole), BulletinRefusal.NOT_ISSUED);
    }

    @Test
    @Rule("QJ22B-13d")
    void the_media_have_it_when_its_last_typical_case_is_public() {
        QuarterlyBulletinCompiled whole = ready();
        QuarterlyBulletinIssued issued = issued(whole, "2022-10-20", TC1);
        RecordBulletinMedia record = new RecordBulletinMedia(BULLETIN.id(), 1, at("2022-10-20"), null);
        expectRefused(sent(record, SYSTEM, EXPECTED, whole, issued), BulletinRefusal.MEDIA_PUBLICATION_MISSING);
        published.add(TC1);
        BulletinMediaPublished media = new BulletinMediaPublished(BULLETIN, at("2022-10-20"), 1);
        sent(record, SYSTEM, EXPECTED, whole, issued).expectEvents(media);
        sent(record, SYSTEM, EXPECTED, whole, issued, media).expectNoEvents();
        expectRefused(sent(record, OFFICE, EXPECTED, whole, issued), InputRefusal.NOT_PERMITTED);
    }

    private static Object[] with(Object[] before, Object... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray();
    }
}
