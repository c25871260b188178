package org.anjian.query.bulletin;

import static org.anjian.query.monthlyreturn.MonthOfWork.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinFigureFilter;
import org.anjian.api.bulletin.BulletinPart;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRow;
import org.anjian.api.bulletin.BulletinSubject;
import org.anjian.api.bulletin.BulletinSums;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.CountedRecord;
import org.anjian.api.bulletin.DividedMonth;
import org.anjian.api.bulletin.UsedReturn;
import org.anjian.api.bulletin.query.QuarterRestatement;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.rule.Rule;
import org.anjian.query.monthlyreturn.MonthLedger;
import org.junit.jupiter.api.Test;

/**
 * Whatever the regulators do, whenever their months are signed and whatever is recorded later: the parts of every division come to
 * the whole, the whole is the sum of the signed returns, rank and year-on-year follow, and published + explained = restated.
 */
class QuarterPropertyTest {

    private static final int HISTORIES = 60;
    private static final int EVENTS = 90;
    private static final BulletinQuarter Q3 = BulletinQuarter.parse("2022-Q3");
    private static final BulletinSubject BULLETIN = BulletinSubject.of(COUNTY, Q3);

    @Test
    @Rule("QJ22B-03")
    @Rule("QJ22B-13a")
    void the_parts_of_a_bulletin_come_to_the_signed_returns() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("QuarterPropertyTest: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        int restated = 0;
        for (int i = 0; i < HISTORIES; i++) {
            restated += tryOne(random, "seed " + seed + ", history " + i) ? 1 : 0;
        }
        assertThat(restated).as("quarters that were restated, seed " + seed).isGreaterThan(HISTORIES / 3);
    }

    private static boolean tryOne(Random random, String name) {
        RandomWork work = new RandomWork(random);
        MonthLedger ledger = new MonthLedger(filter -> work.work.journal.records(), work.work.journal);
        List<ComputedFigures> signed = new ArrayList<>();
        List<ComputedFigures> lastYear = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            work.something();
        }
        for (String bureau : RandomWork.BUREAUS) {
            sign(work, ledger, bureau, Q3.yearBefore(), lastYear, random);
            sign(work, ledger, bureau, Q3, signed, random);
        }
        CompiledBulletin compiled = compile(ledger, signed, lastYear);
        partsComeToTheWhole(compiled, signed, lastYear, name);
        rankAndChangeFollow(compiled, name);
        everyFigureLeadsToItsRecords(compiled, ledger, name);
        for (int i = 0; i < EVENTS / 3; i++) {
            work.something();
        }
        redeliveryChangesNothing(compiled, work, signed, lastYear, name);
        return isRestated(compiled, ledger, name);
    }

    private static void sign(
            RandomWork work,
            MonthLedger ledger,
            String bureau,
            BulletinQuarter quarter,
            List<ComputedFigures> signed,
            Random random) {
        for (String month : quarter.months()) {
            if (random.nextInt(6) != 0) {
                signed.add(ledger.now(ReturnFilter.of(bureau, COUNTY, ReturnMonth.parse(month, "month"))));
            }
            work.something();
        }
    }

    private static List<UsedReturn> used(List<ComputedFigures> signed) {
        return signed.stream()
                .map(one -> {
                    String month = one.filter().from().toString().substring(0, 7);
                    String body = one.filter().organisation();
                    return new UsedReturn(
                            MonthlyReturnId.of(body, COUNTY, month), body, month, one.position(), one.sha256());
                })
                .toList();
    }

    private static CompiledBulletin compile(
            MonthLedger ledger, List<ComputedFigures> signed, List<ComputedFigures> lastYear) {
        BulletinSums sums = new BulletinSums(COUNTY, divided(ledger, signed), divided(ledger, lastYear));
        List<BulletinPart> parts = Arrays.stream(BulletinDivision.values())
                .flatMap(division -> sums.parts(division, List.of()).stream())
                .toList();
        return CompiledBulletin.of(
                BULLETIN, 0, 9, used(signed), used(lastYear), List.of(), sums.total(), parts, List.of());
    }

    private static List<DividedMonth> divided(MonthLedger ledger, List<ComputedFigures> signed) {
        return signed.stream()
                .map(one -> {
                    DividedMonth divided = ledger.divided(one.filter(), one.position());
                    assertThat(divided.computed()).isEqualTo(one);
                    return divided;
                })
                .toList();
    }

    private static ReturnFigures sum(Stream<ReturnFigures> all) {
        return all.reduce(ReturnFigures.NIL, ReturnFigures::plus);
    }

    private static void partsComeToTheWhole(
            CompiledBulletin compiled, List<ComputedFigures> signed, List<ComputedFigures> lastYear, String name) {
        assertThat(compiled.total().figures())
                .as(name)
                .isEqualTo(sum(signed.stream().map(ComputedFigures::figures)));
        assertThat(compiled.total().lastYear())
                .as(name)
                .isEqualTo(sum(lastYear.stream().map(ComputedFigures::figures)));
        for (BulletinDivision division : BulletinDivision.values()) {
            List<BulletinPart> parts = compiled.parts(division);
            assertThat(sum(parts.stream().map(BulletinPart::figures)))
                    .as(name + " " + division)
                    .isEqualTo(compiled.total().figures());
            assertThat(sum(parts.stream().map(BulletinPart::lastYear)))
                    .as(name + " " + division)
                    .isEqualTo(compiled.total().lastYear());
        }
    }

    private static void rankAndChangeFollow(CompiledBulletin compiled, String name) {
        for (BulletinDivision division : BulletinDivision.values()) {
            List<BulletinRow> rows = BulletinRow.rows(compiled, division);
            for (ReturnFigure figure : ReturnFigure.values()) {
                List<ComparedFigure> column = rows.stream()
                        .flatMap(row -> row.figures().stream())
                        .filter(one -> one.figure() == figure)
                        .sorted(Comparator.comparing(ComparedFigure::value).reversed())
                        .toList();
                for (int place = 0; place < column.size(); place++) {
                    ComparedFigure one = column.get(place);
                    boolean shared = place > 0 && column.get(place - 1).value() == one.value();
                    assertThat(one.rank())
                            .as(name)
                            .isEqualTo(shared ? column.get(place - 1).rank() : Integer.valueOf(place + 1));
                    assertThat(one.difference()).as(name).isEqualTo(one.value() - one.lastYear());
                    if (one.lastYear() == 0) {
                        assertThat(one.changePercent()).as(name).isNull();
                    } else {
                        assertThat(one.changePercent())
                                .as(name)
                                .isCloseTo(100.0 * one.value() / one.lastYear() - 100, within(0.0051));
                    }
                }
            }
        }
        assertThat(BulletinRow.total(compiled).figures())
                .extracting(ComparedFigure::rank)
                .containsOnlyNulls();
    }

    private static void everyFigureLeadsToItsRecords(CompiledBulletin compiled, MonthLedger ledger, String name) {
        for (BulletinPart part : compiled.parts()) {
            BulletinFigureFilter filter = new BulletinFigureFilter(COUNTY, Q3, 1, part.division(), part.key());
            ReturnFigures counted = sum(compiled.returns().stream()
                    .flatMap(used -> ledger.counted(used.filter(COUNTY), used.position()).stream()
                            .filter(one -> filter.has(one, used.organisation()))
                            .map(CountedRecord::figures)));
            assertThat(counted).as(name + " " + filter).isEqualTo(part.figures());
        }
    }

    /** Later events, and records that are named twice and in another order, make no other bulletin. */
    private static void redeliveryChangesNothing(
            CompiledBulletin compiled,
            RandomWork work,
            List<ComputedFigures> signed,
            List<ComputedFigures> lastYear,
            String name) {
        MonthLedger twice = new MonthLedger(
                filter -> Stream.concat(
                                work.work.journal.records().reversed().stream(), work.work.journal.records().stream())
                        .toList(),
                work.work.journal);
        assertThat(compile(twice, signed, lastYear)).as(name).isEqualTo(compiled);
    }

    private static boolean isRestated(CompiledBulletin compiled, MonthLedger ledger, String name) {
        QuarterRestatement restatement = new QuarterRestating(ledger, COUNTY).of(BULLETIN.id(), 1, compiled);
        assertThat(restatement.published()).as(name).isEqualTo(compiled.total().figures());
        ReturnFigures explained =
                sum(restatement.explained().stream().map(one -> one.event().effect()));
        assertThat(restatement.effect()).as(name).isEqualTo(explained);
        assertThat(restatement.published().plus(explained)).as(name).isEqualTo(restatement.restated());
        for (BulletinDivision division : List.of(BulletinDivision.SECTOR, BulletinDivision.REGION)) {
            List<QuarterRestatement.Part> parts = restatement.parts().stream()
                    .filter(part -> part.division() == division)
                    .toList();
            if (!parts.isEmpty()) {
                assertThat(sum(parts.stream().map(QuarterRestatement.Part::published)))
                        .as(name)
                        .isEqualTo(restatement.published());
                assertThat(sum(parts.stream().map(QuarterRestatement.Part::restated)))
                        .as(name)
                        .isEqualTo(restatement.restated());
            }
        }
        return !explained.nil();
    }
}
