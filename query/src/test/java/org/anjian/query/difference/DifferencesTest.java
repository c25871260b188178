package org.anjian.query.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final int PAIRS = 5_000;

    @Test
    void only_what_differs_is_told() {
        assertThat(Differences.between(Map.of("a", 1, "b", "x"), Map.of("a", 1, "b", "y", "c", true)))
                .extracting(Difference::written, Difference::before, Difference::after)
                .containsExactly(tuple("b", "x", "y"), tuple("c", null, true));
        assertThat(Differences.between(Map.of("a", 1), Map.of()))
                .containsExactly(new Difference(List.of(new Step.Field("a")), 1, null));
        assertThat(Differences.between(Map.of("a", Map.of("b", 1)), Map.of("a", Map.of("b", 2))))
                .extracting(Difference::written)
                .containsExactly("a.b");
    }

    @Test
    void records_of_a_list_are_compared_by_their_key() {
        assertThat(Differences.between(
                        Map.of("orders", List.of(order(1, "x"), order(2, "y"))),
                        Map.of("orders", List.of(order(2, "z"), order(3, "w")))))
                .extracting(Difference::written)
                .containsExactly("orders[number=1]", "orders[number=2].dueOn", "orders[number=3]");
    }

    @Test
    void records_without_a_key_or_in_another_order_are_compared_by_their_place() {
        assertThat(Differences.between(
                        Map.of("visits", List.of(Map.of("on", "x"))),
                        Map.of("visits", List.of(Map.of("on", "y"), Map.of("on", "z")))))
                .extracting(Difference::written)
                .containsExactly("visits[0].on", "visits[1]");
        assertThat(Differences.between(
                        Map.of("orders", List.of(order(1, "x"), order(2, "x"))),
                        Map.of("orders", List.of(order(2, "x"), order(1, "x")))))
                .extracting(Difference::written)
                .containsExactly("orders[0].number", "orders[1].number");
    }

    @Test
    void other_lists_are_compared_as_a_whole() {
        assertThat(Differences.between(Map.of("team", List.of("a")), Map.of("team", List.of("a", "b"))))
                .containsExactly(new Difference(List.of(new Step.Field("team")), List.of("a"), List.of("a", "b")));
    }

    @Test
    void the_differences_applied_to_the_first_give_the_second() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("DifferencesTest: -Danjian.seed=" + seed);
        MadeUpOutlines outlines = new MadeUpOutlines(seed);
        int nested = 0;
        for (int i = 0; i < PAIRS; i++) {
            Map<String, Object> before = outlines.next();
            Map<String, Object> after = outlines.changed(before);
            List<Difference> differences = Differences.between(before, after);
            nested += differences.stream()
                    .mapToInt(difference -> difference.path().size() > 2 ? 1 : 0)
                    .sum();
            assertThat(Applied.to(before, differences)).as("pair " + i).isEqualTo(after);
            assertThat(differences).allSatisfy(difference -> {
                assertThat(difference.in(before)).isEqualTo(difference.before());
                assertThat(difference.in(after)).isEqualTo(difference.after());
                assertThat(difference.before()).isNotEqualTo(difference.after());
            });
        }
        assertThat(nested).isGreaterThan(PAIRS / 2);
    }

    private static Map<String, Object> order(int number, String due) {
        return Map.of("number", number, "dueOn", due);
    }
}
