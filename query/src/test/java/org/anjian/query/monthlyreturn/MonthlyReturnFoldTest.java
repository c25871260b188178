package org.anjian.query.monthlyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.monthlyreturn.SignatureVoidCause;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.monthlyreturn.event.MonthlyReturnAccepted;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDutyEnded;
import org.anjian.api.monthlyreturn.event.MonthlyReturnEvent;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnReturned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSignatureVoided;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.api.monthlyreturn.event.NoTypicalCasesDeclared;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.monthlyreturn.query.MonthlyReturnCompliance;
import org.anjian.api.monthlyreturn.view.MonthlyReturnView;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What a reader sees of a monthly return, and how its regulator stands. */
class MonthlyReturnFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final MonthlyReturnSubject R = MonthlyReturnSubject.of("county-emergency", COUNTY, "2022-09");
    private static final LocalDate DUE = LocalDate.of(2022, 10, 5);
    private static final ComputedFigures FIGURES = ComputedFigures.of(
            ReturnFilter.of(R.organisation(), COUNTY, ReturnMonth.parse("2022-09", "month")), 7, ReturnFigures.NIL);
    private static final TypicalCase CASE = new TypicalCase(new PenaltyCaseId("penaltycase-1"), "事实", "罚款", "教训", "建议");

    private static final MonthlyReturnEvent EXPECTED = new MonthlyReturnExpected(R, at("2022-10-01"), DUE);
    private static final MonthlyReturnEvent COMPILED =
            new MonthlyReturnCompiled(R, at("2022-10-02"), FIGURES, "officer-1");
    private static final MonthlyReturnEvent NONE = new NoTypicalCasesDeclared(R, at("2022-10-02"), "officer-1");
    private static final MonthlyReturnEvent SIGNED = new MonthlyReturnSigned(R, at("2022-10-03"), FIGURES, "head-1");
    private static final MonthlyReturnEvent OVERDUE =
            new MonthlyReturnOverdue(R, LegalTime.startOf(DUE.plusDays(1)), DUE);
    private static final MonthlyReturnEvent RETURNED =
            new MonthlyReturnReturned(R, at("2022-10-07"), "缺少案例", "office-1");

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static MonthlyReturnEvent submitted(String day) {
        return new MonthlyReturnSubmitted(
                R, at(day), Delivery.of(LocalDate.parse(day), DUE), FIGURES.sha256(), "officer-1");
    }

    private static MonthlyReturnView view(MonthlyReturnEvent... events) {
        return new Folding<>(new MonthlyReturnFold())
                .whole(Recorded.history(R.id().raw(), List.of(events)))
                .view();
    }

    private static MonthlyReturnCompliance.Row row(String now, MonthlyReturnEvent... events) {
        return MonthlyReturnQueries.row(view(events), at(now));
    }

    @Test
    @Rule("QJ22B-12a")
    void a_signature_is_shown_until_it_is_voided() {
        MonthlyReturnView signed = view(EXPECTED, COMPILED, NONE, SIGNED);
        assertThat(signed.state()).isEqualTo(MonthlyReturnState.SIGNED);
        assertThat(signed.signed()).isEqualTo(FIGURES);
        assertThat(signed.signedBy()).isEqualTo("head-1");
        assertThat(signed.compiledBy()).isEqualTo("officer-1");
        assertThat(signed.noTypicalCases()).isTrue();
        MonthlyReturnView voided = view(
                EXPECTED,
                COMPILED,
                NONE,
                SIGNED,
                new MonthlyReturnSignatureVoided(
                        R, at("2022-10-04"), FIGURES.sha256(), "head-1", SignatureVoidCause.TYPICAL_CASES_CHANGED),
                new TypicalCaseNominated(R, at("2022-10-04"), CASE, "officer-1"));
        assertThat(voided.state()).isEqualTo(MonthlyReturnState.COMPILED);
        assertThat(voided.signed()).isNull();
        assertThat(voided.signedBy()).isNull();
        assertThat(voided.voidedSignatures()).isEqualTo(1);
        assertThat(voided.typicalCases()).containsExactly(CASE);
        assertThat(voided.noTypicalCases()).isFalse();
    }

    @Test
    @Rule("QJ22B-12b")
    void a_return_recorded_later_but_received_in_time_takes_the_overdue_back() {
        assertThat(view(EXPECTED, OVERDUE).overdueOn()).isEqualTo("2022-10-06");
        assertThat(view(EXPECTED, COMPILED, SIGNED, OVERDUE, submitted("2022-10-05"))
                        .overdueOn())
                .isNull();
        assertThat(view(EXPECTED, COMPILED, SIGNED, submitted("2022-10-05"), OVERDUE)
                        .overdueOn())
                .isNull();
        assertThat(view(EXPECTED, COMPILED, SIGNED, OVERDUE, submitted("2022-10-06"))
                        .overdueOn())
                .isEqualTo("2022-10-06");
    }

    @Test
    @Rule("QJ22B-12b")
    void a_regulator_stands_in_one_of_five_ways() {
        assertThat(row("2022-10-05", EXPECTED).standing()).isEqualTo(ReturnStanding.PENDING);
        MonthlyReturnCompliance.Row missing = row("2022-10-08", EXPECTED, COMPILED, SIGNED, OVERDUE);
        assertThat(missing.standing()).isEqualTo(ReturnStanding.MISSING);
        assertThat(missing.daysLate()).isEqualTo(3);
        MonthlyReturnCompliance.Row received = row("2022-11-01", EXPECTED, COMPILED, SIGNED, submitted("2022-10-05"));
        assertThat(received.standing()).isEqualTo(ReturnStanding.RECEIVED);
        assertThat(received.daysLate()).isZero();
        MonthlyReturnCompliance.Row late =
                row("2022-11-01", EXPECTED, COMPILED, SIGNED, OVERDUE, submitted("2022-10-06"));
        assertThat(late.standing()).isEqualTo(ReturnStanding.LATE);
        assertThat(late.daysLate()).isEqualTo(1);
        MonthlyReturnCompliance.Row returned =
                row("2022-10-07", EXPECTED, COMPILED, SIGNED, submitted("2022-10-05"), RETURNED);
        assertThat(returned.standing()).isEqualTo(ReturnStanding.RETURNED);
        assertThat(returned.daysLate()).isEqualTo(2);
        MonthlyReturnCompliance all = MonthlyReturnCompliance.of(
                "2022-09", COUNTY, List.of(missing, received, late, returned, row("2022-10-05", EXPECTED)));
        assertThat(List.of(all.owed(), all.received(), all.late(), all.returned(), all.missing(), all.pending()))
                .containsExactly(5, 1, 1, 1, 1, 1);
    }

    @Test
    void every_other_step_leaves_its_day() {
        MonthlyReturnView whole = view(
                EXPECTED,
                new MonthlyReturnDueSoon(R, at("2022-10-03"), DUE),
                COMPILED,
                SIGNED,
                submitted("2022-10-05"),
                RETURNED,
                COMPILED,
                SIGNED,
                submitted("2022-10-08"),
                new MonthlyReturnAccepted(R, at("2022-10-09"), "office-1"),
                new NextMonthlyReturnOwed(R, at("2022-11-01"), "2022-10"),
                new MonthlyReturnDutyEnded(R, at("2022-11-02"), "撤并", "office-1"));
        assertThat(whole.state()).isEqualTo(MonthlyReturnState.ACCEPTED);
        assertThat(whole.remindedOn()).isEqualTo("2022-10-03");
        assertThat(whole.returnReason()).isEqualTo("缺少案例");
        assertThat(whole.timesReturned()).isEqualTo(1);
        assertThat(whole.submittedOn()).isEqualTo("2022-10-08");
        assertThat(whole.delivery().daysLate()).isEqualTo(3);
        assertThat(whole.acceptedOn()).isEqualTo("2022-10-09");
        assertThat(whole.lastOwed()).isTrue();
        assertThat(whole.version()).isEqualTo(12);
        assertThat(whole.regionPath()).containsExactly("530000", "530300", "530302");
        // By the time it happened a return may be compiled before it was expected.
        assertThat(view(COMPILED, EXPECTED).dueOn()).isEqualTo(DUE);
    }
}
