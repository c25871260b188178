package org.anjian.command.clearance;

import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.command.UrgeRectification;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.ReportRetaliation;
import org.anjian.command.safetymanager.ManagerAccounts;
import org.anjian.command.safetymanager.ReportToRegulator;
import org.junit.jupiter.api.Test;

/** Nobody acts as safety manager who is not on duty, and every attempt is on record. */
class ClearanceGuardTest {

    private static final Object VERIFY =
            new UrgeRectification(new HazardId("hazard-1"), "尽快整改", at("2022-05-01"), null);

    private final Set<String> onDuty = new HashSet<>();
    private final List<String> audited = new ArrayList<>();
    private final ClearanceGuard guard = new ClearanceGuard(
            new OnDuty(onDuty),
            (actor, command, code) -> audited.add(actor.id() + " " + CommandTarget.of(command) + " " + code.name()));

    @Test
    @Rule("QJ22A-08b")
    void an_uncleared_manager_is_refused_and_audited() {
        assertThatThrownBy(() -> guard.require(MANAGER, VERIFY))
                .hasMessageContaining(SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED.name());
        assertThat(audited).containsExactly("manager-1 hazard-1 SAFETY_MANAGER_NOT_CLEARED");
    }

    @Test
    @Rule("QJ22A-08b")
    void a_manager_on_duty_at_the_enterprise_passes_until_the_duty_ends() {
        onDuty.add(MANAGER.id() + "@" + FACTORY);
        assertThatCode(() -> guard.require(MANAGER, VERIFY)).doesNotThrowAnyException();
        onDuty.clear();
        assertThatThrownBy(() -> guard.require(MANAGER, VERIFY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void others_pass_and_so_does_whoever_stands_up_for_himself() {
        guard.require(OFFICER, VERIFY);
        guard.require(PRINCIPAL, VERIFY);
        guard.require(
                MANAGER,
                new ReportRetaliation(new SafetyManagerId("manager-1"), FACTORY, "报复", at("2022-05-01"), null));
        assertThat(audited).isEmpty();
    }

    private record OnDuty(Set<String> accounts) implements ManagerAccounts {

        @Override
        public boolean isOnDuty(String account, EnterpriseId enterprise) {
            return accounts.contains(account + "@" + enterprise);
        }

        @Override
        public Optional<SafetyManagerId> holder(String account, EnterpriseId enterprise) {
            return Optional.empty();
        }

        @Override
        public Optional<ReportToRegulator> lastReport(
                String account, EnterpriseId enterprise, Instant from, Instant to) {
            return Optional.empty();
        }
    }
}
