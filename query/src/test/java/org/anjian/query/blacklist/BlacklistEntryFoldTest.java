package org.anjian.query.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistPublicationOverdue;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.blacklist.event.JointSanctionApplied;
import org.anjian.api.blacklist.event.JointSanctionNotified;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.permission.Reach;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.EventInfo;
import org.junit.jupiter.api.Test;

/** What an entry looks like after each of its events. */
class BlacklistEntryFoldTest {

    private static final BlacklistSubject E1 = new BlacklistSubject(
            new BlacklistEntryId("blacklistentry-1"),
            SubjectKind.ENTERPRISE,
            null,
            new EnterpriseId("enterprise-1"),
            "E1",
            Sector.METAL_SMELTING,
            new RegionCode("530302"),
            new PenaltyCaseId("penaltycase-1"),
            "罚1号",
            "county-emergency");

    private final BlacklistEntryFold fold = new BlacklistEntryFold();

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day));
    }

    private BlacklistEntryView after(BlacklistEvent... events) {
        BlacklistEntryView view = null;
        for (int i = 0; i < events.length; i++) {
            EventInfo info = new EventInfo("e" + i, E1.id().raw(), i, events[i].occurredAt(), Map::of);
            view = fold.fold(view, events[i], info);
        }
        return view;
    }

    private static BlacklistEvent proposed() {
        return new BlacklistingProposed(
                E1, at("2016-10-10"), BlacklistGround.OTHER, "事由", LocalDate.parse("2016-10-01"));
    }

    private static BlacklistEvent listed() {
        return new EnterpriseBlacklisted(
                E1,
                at("2016-11-01"),
                "列1号",
                "理由",
                "依据",
                "head",
                LocalDate.parse("2019-11-01"),
                LocalDate.parse("2017-11-01"),
                LocalDate.parse("2016-11-08"),
                RestrictionArea.all());
    }

    private static BlacklistEvent published(String on) {
        return new BlacklistEntryPublished(
                E1, at(on), List.of("报"), Delivery.of(LocalDate.parse(on), LocalDate.parse("2016-11-08")), "officer");
    }

    private static BlacklistEvent removed() {
        return new BlacklistEntryRemoved(
                E1, at("2018-01-02"), RemovalGround.REPAIRED, "移1号", "已修复", "head", RestrictionArea.all());
    }

    @Test
    @Rule("QJ16-12b")
    void it_is_public_while_it_is_on_the_list_and_its_time_there_is_kept() {
        assertThat(after(proposed(), listed()).published()).isFalse();
        assertThat(after(proposed(), listed(), published("2016-11-02")).published())
                .isTrue();
        BlacklistEntryView gone = after(proposed(), listed(), published("2016-11-02"), removed());
        assertThat(gone.published()).isFalse();
        assertThat(gone.state()).isEqualTo(BlacklistState.REMOVED_EARLY);
        assertThat(gone.publishedOn()).isEqualTo("2016-11-02");
        assertThat(gone.onList())
                .containsExactly(
                        new BlacklistEntryView.OnList(LocalDate.parse("2016-11-01"), LocalDate.parse("2018-01-02")));
        BlacklistEntryView again = after(
                proposed(),
                listed(),
                published("2016-11-02"),
                removed(),
                new BlacklistEntryRelisted(
                        E1,
                        at("2018-06-01"),
                        "移2号",
                        "伪造",
                        List.of(),
                        "head",
                        LocalDate.parse("2020-03-31"),
                        LocalDate.parse("2018-06-08")));
        assertThat(again.state()).isEqualTo(BlacklistState.RELISTED);
        assertThat(again.published()).isFalse();
        assertThat(again.onList()).hasSize(2);
        assertThat(again.sanctions())
                .extracting(BlacklistEntryView.Sanction::state)
                .containsOnly(SanctionState.TO_NOTIFY);
    }

    @Test
    @Rule("QJ16-12c")
    void a_listing_makes_ten_tasks_and_a_removal_ten_of_lifting() {
        assertThat(after(proposed()).sanctions()).isEmpty();
        assertThat(after(proposed(), listed()).sanctions())
                .hasSize(10)
                .extracting(BlacklistEntryView.Sanction::state)
                .containsOnly(SanctionState.TO_NOTIFY);
        assertThat(after(proposed(), listed(), removed()).sanctions())
                .hasSize(10)
                .extracting(BlacklistEntryView.Sanction::state)
                .containsOnly(SanctionState.TO_LIFT);
        ResponsibleBody body = new ResponsibleBody("land", "自然资源局");
        BlacklistEntryView told = after(
                proposed(),
                listed(),
                new JointSanctionNotified(E1, at("2016-11-03"), RestrictionArea.STATE_LAND, body, "限制"),
                new JointSanctionAcknowledged(E1, at("2016-11-04"), RestrictionArea.STATE_LAND, "收到"),
                new JointSanctionApplied(E1, at("2016-11-05"), RestrictionArea.STATE_LAND, "不予受让"));
        assertThat(told.sanctions())
                .contains(new BlacklistEntryView.Sanction(
                        RestrictionArea.STATE_LAND,
                        SanctionState.APPLIED,
                        body,
                        LocalDate.parse("2016-11-05"),
                        "不予受让",
                        "收到"));
        assertThat(told.sanctions())
                .filteredOn(one -> one.state() == SanctionState.TO_NOTIFY)
                .hasSize(9);
    }

    @Test
    void an_overdue_publication_that_turns_out_to_have_been_in_time_is_not() {
        BlacklistEvent overdue = new BlacklistPublicationOverdue(E1, at("2016-11-09"), LocalDate.parse("2016-11-08"));
        assertThat(after(proposed(), listed(), overdue).overdueOn()).isEqualTo("2016-11-09");
        assertThat(after(proposed(), listed(), overdue, published("2016-11-07")).overdueOn())
                .isNull();
        BlacklistEntryView late = after(proposed(), listed(), overdue, published("2016-11-10"));
        assertThat(late.overdueOn()).isEqualTo("2016-11-09");
        assertThat(late.daysLate()).isEqualTo(2);
    }

    @Test
    void readers_of_what_is_public_see_the_decision_and_not_the_procedure() {
        BlacklistEntryView shown = FieldLevels.of(BlacklistEntryView.class)
                .open(after(proposed(), listed(), published("2016-11-02")), Clearance.of(Role.PUBLIC, Reach.PUBLISHED));
        assertThat(shown.listingNumber()).isEqualTo("列1号");
        assertThat(shown.facts()).isNull();
        assertThat(shown.sanctions()).isEmpty();
    }
}
