package org.anjian.query.monthlyreturn;

import static org.anjian.query.monthlyreturn.MonthOfWork.BUREAU;
import static org.anjian.query.monthlyreturn.MonthOfWork.COUNTY;
import static org.anjian.query.monthlyreturn.MonthOfWork.OFFICER;
import static org.anjian.query.monthlyreturn.MonthOfWork.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.query.Restatement;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The figures of a month from events, as they were signed and as they are restated. */
class MonthLedgerTest {

    private static final ReturnFilter MAY = filter("2022-05");

    private final MonthOfWork work = new MonthOfWork();
    private final MonthLedger ledger = new MonthLedger(filter -> work.journal.records(), work.journal);

    private static ReturnFilter filter(String month) {
        return ReturnFilter.of(BUREAU, COUNTY, ReturnMonth.parse(month, "month"));
    }

    private long now(ReturnFigure figure) {
        return ledger.now(MAY).figures().value(figure);
    }

    private void theMonthOfMay() {
        for (int i = 1; i <= 12; i++) {
            work.inspected("v" + i, Integer.toString(i % 4), BUREAU, i == 12 ? "2022-05-31" : "2022-05-10");
        }
        for (int i = 1; i <= 30; i++) {
            work.found("h" + i, "2022-05-11", OFFICER, null);
        }
        for (int i = 1; i <= 25; i++) {
            work.closed("h" + i, "2022-05-31");
        }
        for (String id : List.of("k1", "k2")) {
            work.opened(id, "2022-05-02", OFFICER);
            work.filed(id, "2022-05-03");
        }
        work.decided("k1", "2022-05-20", 5_000_000);
        work.decided("k2", "2022-05-31", 10_000_000);
    }

    @Test
    @Rule("QJ22B-11b")
    void the_events_until_the_end_of_may_give_the_same_figures_after_a_back_dated_correction() {
        theMonthOfMay();
        ReturnFigures expected = ReturnFigures.of(Map.of(
                ReturnFigure.INSPECTIONS, 12L,
                ReturnFigure.ENTERPRISES_INSPECTED, 4L,
                ReturnFigure.HAZARDS_FOUND, 30L,
                ReturnFigure.HAZARDS_CLOSED, 25L,
                ReturnFigure.CASES_FILED, 2L,
                ReturnFigure.PENALTIES, 2L,
                ReturnFigure.FINES_FEN, 15_000_000L));
        ComputedFigures signed = ledger.now(MAY);
        assertThat(signed.figures()).isEqualTo(expected);
        assertThat(signed.matchesDigest()).isTrue();

        // Entered on 10 June: one hazard was a mistake, another was closed on 30 May.
        work.revoked("h1", "2022-06-10");
        work.closed("h30", "2022-05-30");
        assertThat(ledger.at(MAY, signed.position())).isEqualTo(signed);

        Restatement restated = ledger.restated(signed);
        assertThat(restated.signed()).isEqualTo(signed);
        assertThat(restated.restated().figures().value(ReturnFigure.HAZARDS_FOUND))
                .isEqualTo(29);
        assertThat(restated.restated().figures().value(ReturnFigure.HAZARDS_CLOSED))
                .isEqualTo(25);
        assertThat(restated.explained())
                .extracting(Restatement.Explanation::event, Restatement.Explanation::record)
                .containsExactly(tuple("HazardRevoked", "hazard-h1"), tuple("HazardClosed", "hazard-h30"));
        assertThat(restated.explained().getFirst().effect())
                .isEqualTo(ReturnFigures.of(Map.of(ReturnFigure.HAZARDS_FOUND, -1L, ReturnFigure.HAZARDS_CLOSED, -1L)));
        assertThat(signed.figures().plus(restated.effect()))
                .isEqualTo(restated.restated().figures());
    }

    @Test
    @Rule("QJ22B-11a")
    void a_month_in_which_nothing_happened_is_nil() {
        theMonthOfMay();
        assertThat(ledger.now(filter("2022-06")).figures()).isEqualTo(ReturnFigures.NIL);
        assertThat(ledger.now(filter("2022-06")).figures().nil()).isTrue();
        assertThat(ledger.now(MAY).figures().nil()).isFalse();
    }

    @Test
    @Rule("QJ22B-11b")
    void the_work_of_another_bureau_or_region_is_not_counted() {
        Actor other = new Actor("officer-9", Role.OFFICER, "county-housing", COUNTY, null);
        work.inspected("v1", "1", "county-housing", "2022-05-10");
        work.found("h1", "2022-05-10", other, null);
        work.opened("k1", "2022-05-10", other);
        work.filed("k1", "2022-05-10");
        assertThat(ledger.now(MAY).figures()).isEqualTo(ReturnFigures.NIL);
        work.inspected("v2", "1", BUREAU, "2022-05-10");
        assertThat(now(ReturnFigure.INSPECTIONS)).isEqualTo(1);
        ReturnFilter elsewhere =
                ReturnFilter.of(BUREAU, new RegionCode("530303"), ReturnMonth.parse("2022-05", "month"));
        assertThat(ledger.now(elsewhere).figures()).isEqualTo(ReturnFigures.NIL);
    }

    @Test
    @Rule("QJ22B-11b")
    void what_anjian_registers_is_of_the_bureau_whose_work_it_follows() {
        String inspection = work.inspected("v1", "1", BUREAU, "2022-06-02");
        work.found("h1", "2022-05-10", SYSTEM, inspection);
        work.found("h2", "2022-05-10", SYSTEM, null);
        assertThat(now(ReturnFigure.HAZARDS_FOUND)).isEqualTo(1);
        work.opened("k1", "2022-05-10", SYSTEM);
        work.filed("k1", "2022-05-11");
        assertThat(now(ReturnFigure.CASES_FILED)).isEqualTo(1);
    }

    @Test
    @Rule("QJ22B-11b")
    void what_happened_after_the_month_counts_only_where_it_changes_a_fact_of_the_month() {
        work.found("h1", "2022-05-10", OFFICER, null);
        work.closed("h1", "2022-05-31");
        work.reopened("h1", "2022-06-01");
        work.graded("h1", "2022-06-01", HazardGrade.MAJOR);
        assertThat(now(ReturnFigure.HAZARDS_CLOSED)).isEqualTo(1);
        assertThat(now(ReturnFigure.MAJOR_HAZARDS_FOUND)).isZero();
        work.graded("h1", "2022-05-31", HazardGrade.MAJOR);
        work.reopened("h1", "2022-05-31");
        assertThat(now(ReturnFigure.HAZARDS_CLOSED)).isZero();
        assertThat(now(ReturnFigure.MAJOR_HAZARDS_FOUND)).isEqualTo(1);

        work.opened("k1", "2022-05-10", OFFICER);
        work.decided("k1", "2022-05-11", 5_000_000);
        work.paid("k1", "2022-06-01", 5_000_000);
        work.caseClosed("k1", "2022-06-01");
        assertThat(now(ReturnFigure.FINES_PAID_FEN)).isZero();
        assertThat(now(ReturnFigure.CASES_CLOSED)).isZero();
        assertThat(ledger.now(filter("2022-06")).figures().value(ReturnFigure.FINES_PAID_FEN))
                .isEqualTo(5_000_000);
        work.changed("k1", "2022-08-01", 3_000_000);
        assertThat(now(ReturnFigure.FINES_FEN)).isEqualTo(3_000_000);
        work.overturned("k1", "2022-09-01");
        assertThat(now(ReturnFigure.PENALTIES)).isZero();
        assertThat(now(ReturnFigure.FINES_FEN)).isZero();
    }
}
