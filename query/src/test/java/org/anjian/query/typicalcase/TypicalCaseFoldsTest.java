package org.anjian.query.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.typicalcase.MediaChannel;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** How far typical cases are, and what of them everybody reads. */
class TypicalCaseFoldsTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final PenaltyCaseId K1 = new PenaltyCaseId("penaltycase-k1");
    private static final TypicalCaseSubject TC1 =
            TypicalCaseSubject.of(MonthlyReturnSubject.of("county-emergency", COUNTY, "2022-09"), K1);
    private static final QuarterlyBulletinId BULLETIN =
            QuarterlyBulletinId.of(COUNTY, BulletinQuarter.parse("2022-Q3"));
    private static final TypicalCaseText TEXT =
            new TypicalCaseText("动火案", "某厂违规动火", "罚款五万元", "动火未审批", "加强审批", List.of(WithheldKind.PERSONAL_DATA));
    private static final MediaExposure PAPER = told("2022-10-20", MediaChannel.NEWSPAPER);
    private static final MediaExposure SITE = told("2022-10-22", MediaChannel.INTERNET);

    private static final TypicalCaseEvent RECEIVED = new TypicalCaseReceived(
            TC1, at("2022-10-04"), new TypicalCase(K1, "SECRET-张某某", "SECRET-p", "SECRET-l", "SECRET-s"), "officer-1");
    private static final TypicalCaseEvent REDACTED = new TypicalCaseRedacted(TC1, at("2022-10-10"), TEXT, "office-1");
    private static final TypicalCaseEvent SENT_BACK =
            new TypicalCaseSentBack(TC1, at("2022-10-11"), "SECRET-note", "office-2");
    private static final TypicalCaseEvent APPROVED = new TypicalCaseApproved(TC1, at("2022-10-12"), "office-2");
    private static final TypicalCaseEvent ENTERED =
            new TypicalCaseEnteredBulletin(TC1, at("2022-10-20"), BULLETIN, 1, "3号", day("2022-10-20"));
    private static final TypicalCaseEvent OVERDUE =
            new TypicalCasePublicationOverdue(TC1, LegalTime.startOf(day("2022-10-21")), day("2022-10-20"));
    private static final TypicalCaseEvent WITHDRAWN = new TypicalCaseWithdrawn(
            TC1, at("2022-11-01"), WithdrawalReason.REVOKED, "决定已撤销", "行政处罚法第四十八条", "office-1");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static MediaExposure told(String day, MediaChannel channel) {
        return new MediaExposure(day(day), channel, "曲靖" + channel, "一版");
    }

    private static TypicalCaseEvent published(String day, Timeliness timeliness, MediaExposure... media) {
        return new TypicalCasePublished(TC1, at(day), TEXT, "3号", List.of(media), timeliness, "office-1");
    }

    private static TypicalCaseView view(TypicalCaseEvent... events) {
        return new Folding<>(new TypicalCaseFold())
                .whole(Recorded.history(TC1.id().raw(), List.of(events)))
                .view();
    }

    private static PublicTypicalCaseView shown(TypicalCaseEvent... events) {
        return new Folding<>(new PublicTypicalCaseFold())
                .whole(Recorded.history(TC1.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ22B-13d")
    void a_case_is_followed_from_the_nomination_to_the_bulletin() {
        assertThat(view(RECEIVED).state()).isEqualTo(TypicalCaseState.NOMINATED);
        assertThat(view(RECEIVED, REDACTED).text()).isEqualTo(TEXT);
        TypicalCaseView back = view(RECEIVED, REDACTED, SENT_BACK);
        assertThat(back.state()).isEqualTo(TypicalCaseState.NOMINATED);
        assertThat(back.note()).isEqualTo("SECRET-note");
        assertThat(view(RECEIVED, REDACTED, SENT_BACK, REDACTED).note()).isNull();
        TypicalCaseView inBulletin = view(RECEIVED, REDACTED, APPROVED, ENTERED);
        assertThat(inBulletin.state()).isEqualTo(TypicalCaseState.IN_BULLETIN);
        assertThat(inBulletin.approvedBy()).isEqualTo("office-2");
        assertThat(inBulletin.publishOn()).isEqualTo("2022-10-20");
        assertThat(inBulletin.bulletin()).isEqualTo(BULLETIN);
    }

    @Test
    @Rule("QJ22B-13d")
    void the_bulletin_of_20_october_is_overdue_on_21_october_until_a_medium_of_the_day_is_known() {
        TypicalCaseView overdue = view(RECEIVED, REDACTED, APPROVED, ENTERED, OVERDUE);
        assertThat(overdue.overdueOn()).isEqualTo("2022-10-21");
        assertThat(overdue.state()).isEqualTo(TypicalCaseState.IN_BULLETIN);

        TypicalCaseView late =
                view(RECEIVED, REDACTED, APPROVED, ENTERED, OVERDUE, published("2022-10-22", Timeliness.LATE, SITE));
        assertThat(late.overdueOn()).isEqualTo("2022-10-21");
        assertThat(late.timeliness()).isEqualTo(Timeliness.LATE);

        TypicalCaseView known = view(
                RECEIVED,
                REDACTED,
                APPROVED,
                ENTERED,
                OVERDUE,
                published("2022-10-22", Timeliness.LATE, SITE),
                published("2022-10-23", Timeliness.ON_TIME, PAPER));
        assertThat(known.overdueOn()).isNull();
        assertThat(known.timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(known.exposures()).containsExactly(PAPER, SITE);
        // By the time it happened, the medium comes before the end of the day.
        assertThat(view(
                                RECEIVED,
                                REDACTED,
                                APPROVED,
                                ENTERED,
                                published("2022-10-20", Timeliness.ON_TIME, PAPER),
                                OVERDUE)
                        .overdueOn())
                .isNull();
    }

    @Test
    @Rule("QJ22B-13d")
    void the_public_reads_the_words_for_it_and_nothing_before_a_medium_told_of_it() {
        PublicTypicalCaseView before = shown(RECEIVED, REDACTED, SENT_BACK, REDACTED, APPROVED, ENTERED, OVERDUE);
        assertThat(before.published()).isFalse();
        assertThat(before.toString()).doesNotContain("SECRET", "动火");

        PublicTypicalCaseView after = shown(
                RECEIVED,
                REDACTED,
                APPROVED,
                ENTERED,
                published("2022-10-22", Timeliness.LATE, SITE),
                published("2022-10-23", Timeliness.ON_TIME, PAPER));
        assertThat(after.published()).isTrue();
        assertThat(after.publishedOn()).isEqualTo("2022-10-20");
        assertThat(after.content().text()).isEqualTo(TEXT);
        assertThat(after.content().exposures()).containsExactly(PAPER, SITE);
        assertThat(after.toString()).doesNotContain("SECRET", "office-", "officer-");
    }

    @Test
    @Rule("QJ22B-13d")
    void what_is_withdrawn_leaves_its_reason_where_it_was_public_and_nothing_where_it_was_not() {
        TypicalCaseEvent told = published("2022-10-20", Timeliness.ON_TIME, PAPER);
        PublicTypicalCaseView gone = shown(RECEIVED, REDACTED, APPROVED, ENTERED, told, WITHDRAWN);
        assertThat(gone.published()).isTrue();
        assertThat(gone.content()).isNull();
        assertThat(gone.publishedOn()).isEqualTo("2022-10-20");
        assertThat(gone.withdrawal().reason()).isEqualTo(WithdrawalReason.REVOKED);
        assertThat(gone.withdrawal().on()).isEqualTo("2022-11-01");
        assertThat(gone.toString()).doesNotContain("动火");
        assertThat(view(RECEIVED, REDACTED, APPROVED, ENTERED, told, WITHDRAWN).state())
                .isEqualTo(TypicalCaseState.WITHDRAWN);

        PublicTypicalCaseView never = shown(RECEIVED, REDACTED, APPROVED, ENTERED, WITHDRAWN);
        assertThat(never.published()).isFalse();
        assertThat(never.withdrawal()).isNull();
    }
}
