package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.api.permission.Reach;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.region.RegionCode;
import org.anjian.graphql.Refusals;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tries every role, in every relation to the case, against every command of the two contexts: exactly the table. */
@NodeForTests
class CommandPermissionsIT {

    private static final List<String> CONTEXTS = List.of("enterprise-registry", "hazard-loop");
    private static final String COUNTY = "530302";

    private final Ledger ledger;
    private final Permissions permissions;

    @Autowired
    CommandPermissionsIT(CommandGateway gateway, Permissions permissions) {
        this.ledger = new Ledger(gateway);
        this.permissions = permissions;
    }

    @Test
    void every_role_may_send_exactly_the_commands_of_the_table() {
        EnterpriseId shared = ledger.enterprise("own-" + UUID.randomUUID(), COUNTY);
        EnterpriseId other = ledger.enterprise("other-" + UUID.randomUUID(), COUNTY);
        ledger.managerIsOnDuty(shared);
        ledger.managerIsOnDuty(other);
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Class<?> type : commands()) {
            for (Role role : EnumSet.allOf(Role.class)) {
                for (Relation relation : Relation.values()) {
                    cases++;
                    // An enterprise that was closed or moved by one case is no target for the next.
                    EnterpriseId own =
                            isOfEnterprise(type) ? ledger.enterprise("own-" + UUID.randomUUID(), COUNTY) : shared;
                    Actor actor = Ledger.actor(
                            role, relation.jurisdiction, relation == Relation.OTHER_ENTERPRISE ? other : own);
                    String expected = expected(type, actor, own);
                    String actual = actual(type, actor, own);
                    if (!expected.equals(actual)) {
                        wrong.add(type.getSimpleName() + " as " + actor + ": expected " + expected + ", was " + actual);
                    }
                }
            }
        }
        assertThat(cases).isGreaterThan(1_000);
        assertThat(wrong).isEmpty();
    }

    private static boolean isOfEnterprise(Class<?> type) {
        return type.getPackageName().contains(".enterprise.");
    }

    /** How an actor stands to the case. */
    private enum Relation {
        SAME_COUNTY(COUNTY),
        SUPERIOR("530300"),
        NEIGHBOUR("530303"),
        OTHER_ENTERPRISE(COUNTY);

        private final String jurisdiction;

        Relation(String jurisdiction) {
            this.jurisdiction = jurisdiction;
        }
    }

    private List<Class<?>> commands() {
        return permissions.tables().stream()
                .filter(table -> CONTEXTS.contains(table.context()))
                .map(PermissionTable::entries)
                .<Class<?>>flatMap(entries -> entries.keySet().stream())
                .filter(Command.class::isAssignableFrom)
                .toList();
    }

    private String expected(Class<?> type, Actor actor, EnterpriseId target) {
        Reach reach = permissions.reachOf(actor.role(), type).orElse(null);
        if (reach == null) {
            return "NOT_PERMITTED";
        }
        boolean covered =
                switch (reach) {
                    case ALL -> true;
                    case JURISDICTION -> new RegionCode(COUNTY).isWithin(actor.jurisdiction());
                    case OWN_ENTERPRISE -> target.equals(actor.enterprise());
                    case OWN_FILE, PUBLISHED -> false;
                };
        return covered ? "passed" : "NO_SUCH_RECORD";
    }

    private String actual(Class<?> type, Actor actor, EnterpriseId target) {
        Map<Class<?>, Object> given = new HashMap<>();
        given.put(EnterpriseId.class, target);
        given.put(RegionCode.class, new RegionCode(type == RegisterEnterprise.class ? COUNTY : "530304"));
        given.put(HazardSource.class, HazardSource.ENTERPRISE_CHECK);
        boolean birth = type == RegisterHazard.class || type == ImportHazard.class;
        given.put(HazardId.class, birth ? HazardId.next() : hazardOf(type, target));
        try {
            ledger.send(SampleCommands.of(type, given), actor);
            return "passed";
        } catch (RuntimeException failure) {
            String code = Refusals.of(failure).map(Refusal::code).orElseThrow(() -> failure);
            return code.equals("NOT_PERMITTED") || code.equals("NO_SUCH_RECORD") ? code : "passed";
        }
    }

    private HazardId hazardOf(Class<?> type, EnterpriseId enterprise) {
        return isOfEnterprise(type)
                ? HazardId.next()
                : ledger.hazard(
                                enterprise,
                                HazardGrade.GENERAL,
                                Map.of(Role.SAFETY_MANAGER, HazardSource.ENTERPRISE_CHECK))
                        .hazardId();
    }
}
