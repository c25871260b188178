package org.anjian.query.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.permission.Reach;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** The days on which an officer held a valid certificate. */
class OfficerFoldTest {

    private static final OfficerSubject O1 = new OfficerSubject(
            OfficerId.of("o1"),
            "o1",
            new ResponsibleBody("county-emergency", "County emergency bureau"),
            new RegionCode("530302"),
            null);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static OfficerView folded(OfficerEvent... events) {
        return new Folding<>(new OfficerFold())
                .whole(Recorded.history(O1.id().raw(), List.of(events)))
                .view();
    }

    private static boolean certified(OfficerView view, LocalDate day) {
        return view.validity().stream().anyMatch(days -> !day.isBefore(days.from()) && !day.isAfter(days.until()));
    }

    private static final OfficerRegistered REGISTERED = new OfficerRegistered(O1, at("2016-07-01"));
    private static final OfficerCredentialIssued ISSUED =
            new OfficerCredentialIssued(O1, at("2017-06-01"), "YN-1", day("2017-06-01"), day("2022-05-31"));

    @Test
    void nobody_is_certified_before_the_certificate() {
        OfficerView view = folded(REGISTERED, new EntryExamPassed(O1, at("2016-07-10")));
        assertThat(view.state()).isEqualTo(OfficerState.ENTRY_EXAM_PASSED);
        assertThat(view.examPassedOn()).isEqualTo("2016-07-10");
        assertThat(view.published()).isFalse();
        assertThat(certified(view, day("2016-07-11"))).isFalse();
    }

    @Test
    @Rule("QJ16-18c")
    void a_suspension_leaves_a_gap_in_the_certified_days() {
        OfficerView view = folded(
                REGISTERED,
                ISSUED,
                new OfficerCredentialSuspended(O1, at("2019-01-10"), "YN-1", "complaint"),
                new OfficerCredentialReinstated(O1, at("2019-02-01"), "YN-1", day("2022-05-31"), "cleared"));
        assertThat(view.validity())
                .containsExactly(
                        new OfficerView.Validity("YN-1", day("2017-06-01"), day("2019-01-09")),
                        new OfficerView.Validity("YN-1", day("2019-02-01"), day("2022-05-31")));
        assertThat(certified(view, day("2019-01-09"))).isTrue();
        assertThat(certified(view, day("2019-01-10"))).isFalse();
        assertThat(certified(view, day("2019-02-01"))).isTrue();
        assertThat(certified(view, day("2022-06-01"))).isFalse();
        assertThat(view.suspendedBecause()).isNull();
        assertThat(view.published()).isTrue();
    }

    @Test
    void a_renewal_that_was_decided_during_the_old_term_adds_the_new_one() {
        OfficerView view = folded(
                REGISTERED,
                ISSUED,
                new OfficerCredentialRenewed(
                        O1, at("2022-05-01"), "YN-2", day("2022-06-01"), day("2027-05-31"), day("2017-06-01")));
        assertThat(certified(view, day("2022-05-31"))).isTrue();
        assertThat(certified(view, day("2022-06-01"))).isTrue();
        assertThat(view.certificateNumber()).isEqualTo("YN-2");
        assertThat(view.certifiedUntil()).isEqualTo("2027-05-31");
    }

    @Test
    void whoever_leaves_was_certified_until_that_day() {
        OfficerView view = folded(REGISTERED, ISSUED, new OfficerServiceEnded(O1, at("2020-01-01"), "retired"));
        assertThat(view.state()).isEqualTo(OfficerState.LEFT);
        assertThat(certified(view, day("2020-01-01"))).isTrue();
        assertThat(certified(view, day("2020-01-02"))).isFalse();
    }

    @Test
    void the_public_sees_the_certificate_and_nothing_of_the_file() {
        OfficerView view = FieldLevels.of(OfficerView.class)
                .open(
                        folded(
                                REGISTERED,
                                ISSUED,
                                new OfficerCredentialSuspended(O1, at("2019-01-10"), "YN-1", "complaint")),
                        Clearance.of(Role.PUBLIC, Reach.PUBLISHED));
        assertThat(view.account()).isNull();
        assertThat(view.accounts()).isEmpty();
        assertThat(view.person()).isNull();
        assertThat(view.state()).isNull();
        assertThat(view.suspendedBecause()).isNull();
        assertThat(view.certificateNumber()).isEqualTo("YN-1");
        assertThat(certified(view, day("2019-01-10"))).isFalse();
    }
}
