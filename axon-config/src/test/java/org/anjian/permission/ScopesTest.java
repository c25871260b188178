package org.anjian.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token of an application narrows what its role may, for every command and document of every table, and widens nothing. */
class ScopesTest {

    private static final RegionCode CITY = new RegionCode("530300");

    private final Permissions permissions = Contexts.permissions();
    private final List<Class<?>> types = permissions.tables().stream()
            .flatMap(table -> table.entries().keySet().stream())
            .distinct()
            .toList();

    @Test
    void with_exactly_its_scope_a_role_reaches_as_far_as_ever_and_without_it_nowhere() {
        List<String> all = permissions.tables().stream()
                .map(PermissionTable::context)
                .flatMap(context -> Stream.of(Scopes.ofReading(context), Scopes.ofWriting(context)))
                .distinct()
                .toList();
        int cases = 0;
        for (Class<?> type : types) {
            String needed = permissions.scopeOf(type);
            Scopes exactly = Scopes.of(needed);
            Scopes others = Scopes.of(
                    all.stream().filter(scope -> !isPartOf(needed, scope)).collect(Collectors.joining(" ")));
            for (Role role : Role.values()) {
                Actor person = new Actor("application", role, "test-body", CITY, null);
                assertThat(permissions.reachOf(person.within(exactly), type))
                        .as("%s on %s by %s", role, type, exactly)
                        .isEqualTo(permissions.reachOf(role, type));
                assertThat(permissions.reachOf(person.within(others), type))
                        .as("%s on %s without %s", role, type, needed)
                        .isEmpty();
                cases++;
                if (permissions.reachOf(role, type).isPresent()) {
                    RefusedException refused = catchThrowableOfType(
                            RefusedException.class, () -> permissions.requireRole(person.within(others), type));
                    assertThat(refused.refusal().code()).isEqualTo(InputRefusal.OUT_OF_SCOPE.name());
                    assertThat(refused.refusal().field()).isEqualTo(needed);
                }
            }
        }
        assertThat(cases).isGreaterThan(2_000);
    }

    /** Whether the context of a scope is that of another, or a part of it, and both are for the same. */
    private static boolean isPartOf(String scope, String whole) {
        String context = whole.substring(0, whole.indexOf(':'));
        return scope.equals(whole)
                || (scope.startsWith(context + "/") && scope.endsWith(whole.substring(context.length())));
    }

    @Test
    void a_star_is_every_context_and_nothing_is_none() {
        Actor officer = new Actor("application", Role.OFFICER, "test-body", CITY, null);
        for (Class<?> type : types) {
            assertThat(permissions.reachOf(officer.within(Scopes.of("*:read *:write")), type))
                    .isEqualTo(permissions.reachOf(Role.OFFICER, type));
            assertThat(permissions.reachOf(officer.within(Scopes.of("")), type)).isEmpty();
        }
    }

    @Test
    void the_part_before_the_slash_is_every_table_of_the_context() {
        Scopes scopes = Scopes.of("personnel-assessment:read hazard-loop:write");
        assertThat(scopes.allowReading("personnel-assessment/person")).isTrue();
        assertThat(scopes.allowWriting("personnel-assessment/person")).isFalse();
        assertThat(scopes.allowReading("personnel")).isFalse();
        assertThat(scopes.allowWriting("hazard-loop")).isTrue();
        assertThat(scopes.allowReading("hazard-loop")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hazard-loop",
                "hazard-loop:admin",
                ":read",
                "Hazard:read",
                "a//c:read",
                "*",
                "**:read",
                "hazard-loop:read,"
            })
    void what_is_no_scope_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Scopes.of(text)).withMessageContaining(text);
    }

    @Test
    void scopes_travel_with_the_application_and_not_on_to_what_anjian_does_itself() {
        Actor application = new Actor("application", Role.OFFICER, "test-body", CITY, null)
                .within(Scopes.of("hazard-loop:write hazard-loop:read"));
        assertThat(Actor.fromMetadata(application.toMetadata())).isEqualTo(application);
        assertThat(application.toMetadata()).containsEntry("actorScopes", "hazard-loop:read hazard-loop:write");

        Map<String, String> carried = new HashMap<>(application.toMetadata());
        carried.putAll(Actor.system(CITY).toMetadata());
        assertThat(Actor.fromMetadata(carried)).isEqualTo(Actor.system(CITY));
    }
}
