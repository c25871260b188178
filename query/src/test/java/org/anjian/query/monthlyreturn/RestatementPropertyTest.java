package org.anjian.query.monthlyreturn;

import static org.anjian.query.monthlyreturn.MonthOfWork.BUREAU;
import static org.anjian.query.monthlyreturn.MonthOfWork.COUNTY;
import static org.anjian.query.monthlyreturn.MonthOfWork.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Whatever is recorded after a signature, in whatever order: signed + explained = restated, and the signed figures stay. */
class RestatementPropertyTest {

    private static final int HISTORIES = 150;
    private static final int EVENTS = 60;
    private static final int RECORDS = 6;

    @Test
    @Rule("QJ22B-11b")
    void signed_and_explained_come_to_restated() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("RestatementPropertyTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        int restated = 0;
        for (int i = 0; i < HISTORIES; i++) {
            restated += tryOne(random, "seed " + seed + ", history " + i) ? 1 : 0;
        }
        assertThat(restated).as("months that were restated, seed " + seed).isGreaterThan(HISTORIES / 3);
    }

    private static boolean tryOne(Random random, String name) {
        MonthOfWork work = new MonthOfWork();
        MonthLedger ledger = new MonthLedger(filter -> work.journal.records(), work.journal);
        ReturnFilter filter = ReturnFilter.of(BUREAU, COUNTY, ReturnMonth.parse("2022-05", "month"));
        Set<String> begun = new HashSet<>();
        int before = 1 + random.nextInt(EVENTS - 1);
        for (int i = 0; i < before; i++) {
            something(work, random, begun);
        }
        ComputedFigures signed = ledger.now(filter);
        for (int i = before; i < EVENTS; i++) {
            something(work, random, begun);
        }
        assertThat(ledger.at(filter, signed.position())).as(name).isEqualTo(signed);
        Restatement restatement = ledger.restated(signed);
        ReturnFigures explained = restatement.explained().stream()
                .map(Restatement.Explanation::effect)
                .reduce(ReturnFigures.NIL, ReturnFigures::plus);
        assertThat(restatement.restated()).as(name).isEqualTo(ledger.now(filter));
        assertThat(restatement.effect()).as(name).isEqualTo(explained);
        assertThat(signed.figures().plus(explained))
                .as(name)
                .isEqualTo(restatement.restated().figures());
        assertThat(restatement.explained())
                .as(name)
                .noneMatch(one -> one.effect().nil());
        return !explained.nil();
    }

    private static void something(MonthOfWork work, Random random, Set<String> begun) {
        String id = Integer.toString(random.nextInt(RECORDS));
        String day = LocalDate.of(2022, 4, 25).plusDays(random.nextInt(45)).toString();
        switch (random.nextInt(3)) {
            case 0 ->
                work.inspected(
                        Integer.toString(begun.size() * 100 + random.nextInt(100)),
                        Integer.toString(random.nextInt(3)),
                        random.nextInt(5) == 0 ? "county-housing" : BUREAU,
                        day);
            case 1 -> hazard(work, random, "h" + id, day, begun);
            default -> penalty(work, random, "k" + id, day, begun);
        }
    }

    private static void hazard(MonthOfWork work, Random random, String id, String day, Set<String> begun) {
        if (begun.add(id)) {
            work.found(id, day, OFFICER, null);
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> work.revoked(id, day);
            case 1, 2 -> work.reopened(id, day);
            case 3 -> work.graded(id, day, HazardGrade.values()[random.nextInt(HazardGrade.values().length)]);
            default -> work.closed(id, day);
        }
    }

    private static void penalty(MonthOfWork work, Random random, String id, String day, Set<String> begun) {
        if (begun.add(id)) {
            work.opened(id, day, OFFICER);
            return;
        }
        long fen = random.nextInt(1_000) * 100L;
        switch (random.nextInt(7)) {
            case 0 -> work.filed(id, day);
            case 1, 2 -> work.decided(id, day, fen);
            case 3 -> work.changed(id, day, fen);
            case 4 -> work.paid(id, day, fen);
            case 5 -> work.overturned(id, day);
            default -> work.caseClosed(id, day);
        }
    }
}
