package org.anjian.query.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Reach;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is cleared for what. */
class ClearanceTest {

    @ParameterizedTest
    @Rule("QJ22B-08b")
    @CsvSource({
        "PUBLIC, PUBLISHED, PUBLIC, PUBLIC",
        "MEDIA, PUBLISHED, PUBLIC, PUBLIC",
        "OFFICER, PUBLISHED, PUBLIC, PUBLIC CASE_TEAM SECRET",
        "ENTERPRISE, PUBLISHED, PUBLIC, PUBLIC",
        "ENTERPRISE, OWN_ENTERPRISE, PUBLIC ENTERPRISE SECRET, PUBLIC ENTERPRISE SECRET",
        "ENTERPRISE, ALL, PUBLIC ENTERPRISE, PUBLIC ENTERPRISE",
        "SAFETY_MANAGER, OWN_ENTERPRISE, PUBLIC ENTERPRISE, PUBLIC ENTERPRISE",
        "SAFETY_MANAGER, OWN_FILE, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL",
        "EMPLOYEE, OWN_ENTERPRISE, PUBLIC ENTERPRISE, PUBLIC ENTERPRISE",
        "OFFICER, JURISDICTION, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL CASE_TEAM SECRET",
        "OFFICER, UNCONCEALED, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL CASE_TEAM SECRET",
        "AUXILIARY, CASE_TEAM, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL CASE_TEAM",
        "AGENCY_HEAD, JURISDICTION, PUBLIC ENTERPRISE INTERNAL CASE_TEAM, PUBLIC ENTERPRISE INTERNAL CASE_TEAM SECRET",
        "GOVERNMENT, JURISDICTION, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL",
        "COMMITTEE_OFFICE, JURISDICTION, PUBLIC ENTERPRISE INTERNAL, PUBLIC ENTERPRISE INTERNAL",
        "AUDITOR, ALL, PUBLIC ENTERPRISE INTERNAL CASE_TEAM SECRET, PUBLIC ENTERPRISE INTERNAL CASE_TEAM SECRET"
    })
    void a_role_is_cleared_as_far_as_it_reaches_and_further_where_it_handles_the_record(
            Role role, Reach reach, String outside, String team) {
        assertThat(levels(Clearance.of(role, reach))).isEqualTo(outside);
        if (reach != Reach.PUBLISHED) {
            assertThat(levels(Clearance.ofTeam(role, reach))).isEqualTo(team);
        }
    }

    private static String levels(Clearance clearance) {
        return Arrays.stream(Level.values())
                .filter(clearance::allows)
                .map(Level::name)
                .collect(Collectors.joining(" "));
    }
}
