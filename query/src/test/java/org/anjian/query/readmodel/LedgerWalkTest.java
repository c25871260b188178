package org.anjian.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Births;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A walk through the ledger: bounded steps, and every record has its turn, while others are born. */
class LedgerWalkTest {

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(200)
    void every_record_has_its_turn_in_so_many_steps_and_no_step_is_larger_than_asked() {
        Ledger ledger = new Ledger();
        ledger.bear(random.nextInt(60));
        int most = 1 + random.nextInt(9);
        long position = LedgerWalk.START;
        for (int i = random.nextInt(20); i > 0; i--) {
            position = LedgerWalk.step(ledger, null, position, most).position();
        }
        Set<String> there = ledger.records();
        Set<String> seen = new HashSet<>();
        int steps = 0;
        // One more than would do for those that are there: a step may have begun in the middle, and others are born
        // meanwhile.
        int enough = Math.ceilDiv(there.size(), most) + 1;
        int bornMeanwhile = 0;
        while (steps < enough + Math.ceilDiv(bornMeanwhile, most)) {
            ledger.asked = 0;
            LedgerWalk step = LedgerWalk.step(ledger, null, position, most);
            assertThat(step.records())
                    .as("seed " + seed)
                    .hasSizeLessThanOrEqualTo(most)
                    .doesNotHaveDuplicates();
            assertThat(ledger.asked).as("seed " + seed).isLessThanOrEqualTo(2);
            seen.addAll(step.records());
            position = step.position();
            steps++;
            if (steps < 10 && random.nextInt(4) == 0) {
                bornMeanwhile += ledger.bear(random.nextInt(most + 1));
            }
        }
        assertThat(seen).as("seed " + seed).containsAll(there);
    }

    @Test
    void where_there_is_nothing_the_walk_stands_at_the_beginning() {
        assertThat(LedgerWalk.step(new Ledger(), null, LedgerWalk.START, 5))
                .isEqualTo(new LedgerWalk(List.of(), LedgerWalk.START));
        assertThat(LedgerWalk.step(new Ledger(), null, 17, 5).records()).isEmpty();
    }

    @Test
    void after_the_last_record_comes_the_first_and_none_twice() {
        Ledger ledger = new Ledger();
        ledger.bear(3);
        LedgerWalk whole = LedgerWalk.step(ledger, null, ledger.births.get(1).position(), 10);
        assertThat(whole.records()).containsExactly("record-2", "record-0", "record-1");
        assertThat(whole.position()).isEqualTo(ledger.births.get(1).position());
    }

    /** A ledger of births only, with gaps between their positions. */
    private final class Ledger implements Births {

        private final List<Birth> births = new ArrayList<>();
        private int asked;

        private int bear(int records) {
            for (int i = 0; i < records; i++) {
                births.add(new Birth("record-" + births.size(), head() + 1 + random.nextInt(5)));
            }
            return records;
        }

        private Set<String> records() {
            Set<String> records = new HashSet<>();
            births.forEach(birth -> records.add(birth.aggregateId()));
            return records;
        }

        @Override
        public List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit) {
            asked++;
            return births.stream()
                    .filter(birth -> birth.position() > afterPosition)
                    .limit(limit)
                    .toList();
        }

        private long head() {
            return births.isEmpty() ? -1 : births.getLast().position();
        }
    }
}
