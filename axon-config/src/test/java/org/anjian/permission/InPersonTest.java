package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.InPerson;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** On behalf of another everything is as for the other, but for what is done in person: for every command, document and role. */
class InPersonTest {

    private static final RegionCode CITY = new RegionCode("530300");

    private final Permissions permissions = Contexts.permissions();
    private final List<Class<?>> types = permissions.tables().stream()
            .<Class<?>>flatMap(table -> table.entries().keySet().stream())
            .toList();

    @Test
    void by_the_hand_of_another_one_reaches_as_far_but_for_what_is_done_in_person() {
        int inPerson = 0;
        for (Class<?> type : types) {
            for (Role role : Role.values()) {
                Actor principal = new Actor("principal", role, "test-body", CITY, null);
                Actor hand = principal.byHandOf("hand", "delegation-1");
                Optional<Reach> reach = permissions.reachOf(principal, type);
                boolean demanded = InPerson.all().containsKey(type)
                        || reach.filter(Reach.OWN_FILE::equals).isPresent();
                assertThat(permissions.reachOf(hand, type))
                        .as("%s on %s", role, type)
                        .isEqualTo(demanded ? Optional.empty() : reach);
                if (reach.isPresent() && demanded) {
                    RefusedException refused =
                            catchThrowableOfType(RefusedException.class, () -> permissions.requireRole(hand, type));
                    assertThat(refused.refusal().code()).isEqualTo(InputRefusal.IN_PERSON_ONLY.name());
                    inPerson++;
                }
            }
        }
        assertThat(inPerson).isGreaterThan(20);
    }

    @Test
    void each_names_a_rule_that_there_is_and_something_of_the_tables() {
        InPerson.all().forEach((type, rule) -> {
            assertThat(types).as(rule).contains(type);
            assertThat(rule.startsWith("ANJIAN-")
                            || LegalBasis.of(rule).cited().getFirst().contains(" "))
                    .as("%s by %s", type, rule)
                    .isTrue();
        });
    }

    /** Among what officers and heads may do, the list is this: whoever adds to it or takes from it says so here. */
    @Test
    void the_list_is_reviewed() {
        Set<String> names =
                InPerson.all().keySet().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "SignMonthlyReturn",
                        "SignEmergencyPlan",
                        "SignSafetyRule",
                        "SignCommitment",
                        "StartInspection",
                        "SignInspectionRecord",
                        "DecideOnTheSpot",
                        "RequestReporterIdentity",
                        "GrantReporterIdentity",
                        "RefuseReporterIdentity",
                        "AccessReporterIdentity",
                        "ReporterIdentityView",
                        "SubmitEmployeeComment",
                        "ReportTipOffRetaliation",
                        "ReportRetaliation",
                        "GrantDelegation",
                        "AppointDeputy",
                        "WithdrawDelegation");
    }

    @Test
    @Rule("QJ22B-12a")
    void the_signature_of_a_deputy_is_not_enough() {
        Actor deputy = new Actor("head", Role.AGENCY_HEAD, "bureau", CITY, null).byHandOf("deputy", "delegation-1");
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> permissions.requireRole(deputy, SignMonthlyReturn.class));
        assertThat(refused.refusal().rule()).isEqualTo("QJ22B-12a");
    }
}
