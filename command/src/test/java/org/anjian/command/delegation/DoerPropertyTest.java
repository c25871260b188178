package org.anjian.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When two acts count as by one person, for random hands and principals. */
class DoerPropertyTest {

    private static final int ACCOUNTS = 4;

    private static Doer any(Random random) {
        String hand = "account-" + random.nextInt(ACCOUNTS);
        String other = "account-" + random.nextInt(ACCOUNTS);
        return random.nextBoolean() || hand.equals(other) ? Doer.self(hand) : new Doer(hand, other);
    }

    private static Set<String> persons(Doer doer) {
        Set<String> all = new HashSet<>(Set.of(doer.hand()));
        if (doer.principal() != null) {
            all.add(doer.principal());
        }
        return all;
    }

    @Test
    void two_acts_share_a_person_just_where_their_accounts_meet_and_in_either_order() {
        long seed = Long.getLong("anjian.seed", System.nanoTime());
        System.out.println("DoerPropertyTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        int shared = 0;
        for (int i = 0; i < 10_000; i++) {
            Doer one = any(random);
            Doer other = any(random);
            Set<String> common = persons(one);
            common.retainAll(persons(other));
            assertThat(one.sharesPersonWith(other))
                    .as("seed %d: %s and %s", seed, one, other)
                    .isEqualTo(!common.isEmpty())
                    .isEqualTo(other.sharesPersonWith(one));
            assertThat(one.sharesPersonWith(one)).isTrue();
            assertThat(one.accounts().collect(Collectors.toSet())).isEqualTo(persons(one));
            assertThat(one.involvesAny(persons(other))).isEqualTo(!common.isEmpty());
            assertThat(persons(one)).allMatch(one::involves).contains(one.inWhoseName());
            shared += common.isEmpty() ? 0 : 1;
        }
        assertThat(shared).as("seed " + seed).isBetween(1_000, 9_000);
    }

    @Test
    void an_actor_goes_through_metadata_with_both_accounts_and_an_old_one_has_no_second() {
        Actor head = new Actor("head", Role.AGENCY_HEAD, "bureau", new RegionCode("530302"), null);
        Actor deputy = head.byHandOf("deputy", "delegation-1");
        assertThat(Actor.fromMetadata(deputy.toMetadata())).isEqualTo(deputy);
        assertThat(deputy.id()).isEqualTo("deputy");
        assertThat(deputy.inWhoseName()).isEqualTo("head");
        assertThat(deputy.doer()).isEqualTo(new Doer("deputy", "head"));
        assertThat(deputy.toMetadata()).containsEntry("onBehalfOf", "head").containsEntry("delegation", "delegation-1");
        assertThat(head.toMetadata()).doesNotContainKeys("onBehalfOf", "delegation");
        assertThat(Actor.fromMetadata(head.toMetadata())).isEqualTo(head);
        assertThat(Doer.fromMetadata(head.toMetadata())).isEqualTo(Doer.self("head"));
    }

    @Test
    void what_anjian_does_after_an_act_for_another_is_for_nobody() {
        Actor deputy = new Actor("head", Role.AGENCY_HEAD, "bureau", new RegionCode("530302"), null)
                .byHandOf("deputy", "delegation-1");
        Map<String, String> carried = new HashMap<>(deputy.toMetadata());
        carried.putAll(Actor.system(new RegionCode("530302")).toMetadata());
        assertThat(Actor.fromMetadata(carried)).isEqualTo(Actor.system(new RegionCode("530302")));
        assertThat(Doer.fromMetadata(carried)).isEqualTo(Doer.self("anjian"));
    }

    @Test
    void an_event_without_metadata_is_by_whom_it_names() {
        @Nullable Doer nobody = Doer.fromMetadata(Map.of());
        assertThat(nobody).isNull();
        assertThat(Doer.named("a", nobody)).isEqualTo(Doer.self("a"));
        assertThat(Doer.named("a", new Doer("a", "b"))).isEqualTo(new Doer("a", "b"));
        // Recorded by somebody else than who did it, as a takeover is: what the event says counts.
        assertThat(Doer.named("a", new Doer("importer", "b"))).isEqualTo(Doer.self("a"));
    }
}
