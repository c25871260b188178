package org.anjian.command.officer;

import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Who is admitted to an enforcement act. */
class OfficerAdmissionTest {

    private static final RegionCode COUNTY = new RegionCode("530302");

    private final OfficerAdmission admission = new OfficerAdmission(new Officers() {
        @Override
        public Optional<KnownOfficer> find(String account) {
            return Optional.ofNullable(Map.of(
                            "o1", officer("o1", "2017-06-01", "2022-05-31", false),
                            "o2", officer("o2", "2018-01-01", "2030-12-31", false),
                            "suspended", officer("suspended", "2018-01-01", "2030-12-31", true),
                            "recruit", officer("recruit", null, null, false),
                            "trained", officer("trained", null, null, false))
                    .get(account));
        }

        @Override
        public boolean isQualified(String account) {
            return !account.equals("recruit");
        }
    });

    private static KnownOfficer officer(String account, String from, String until, boolean suspended) {
        return new KnownOfficer(
                OfficerId.of(account),
                account,
                "county-emergency",
                COUNTY,
                from == null ? null : "YN-" + account,
                from == null ? null : day(from),
                until == null ? null : day(until),
                suspended);
    }

    private void refused(OfficerRefusal code, String on, String... accounts) {
        assertThatThrownBy(() -> admission.requireCertified(List.of(accounts), 2, day(on), "officers"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(code.name());
                    assertThat(refused.refusal().field()).isEqualTo("officers");
                });
    }

    @Test
    @Rule("QJ16-18c")
    void a_certificate_counts_on_its_last_day_and_not_on_the_next() {
        assertThat(admission.requireCertified(List.of("o1", "o2"), 2, day("2022-05-31"), "officers"))
                .extracting(KnownOfficer::account)
                .containsExactly("o1", "o2");
        refused(OfficerRefusal.OFFICER_NOT_CERTIFIED, "2022-06-01", "o1", "o2");
        refused(OfficerRefusal.OFFICER_NOT_CERTIFIED, "2017-05-31", "o1", "o2");
        refused(OfficerRefusal.OFFICER_NOT_CERTIFIED, "2020-01-01", "o1", "suspended");
        refused(OfficerRefusal.OFFICER_NOT_CERTIFIED, "2020-01-01", "o1", "trained");
    }

    @Test
    @Rule("NL-CF42")
    void two_officers_are_two_persons() {
        refused(OfficerRefusal.TOO_FEW_OFFICERS, "2020-01-01", "o1");
        refused(OfficerRefusal.TOO_FEW_OFFICERS, "2020-01-01", "o1", "o1");
    }

    @Test
    @Rule("QJ16-18a")
    void a_recruit_without_the_training_is_not_qualified() {
        refused(OfficerRefusal.OFFICER_NOT_QUALIFIED, "2016-07-20", "recruit", "o2");
    }

    @Test
    void an_auxiliary_is_no_officer() {
        refused(OfficerRefusal.OFFICER_UNKNOWN, "2020-01-01", "o1", "auxiliary");
    }
}
