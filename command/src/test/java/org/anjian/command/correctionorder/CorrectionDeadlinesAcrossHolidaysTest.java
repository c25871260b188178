package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.TimeLimits.by;
import static org.anjian.command.TimeLimits.nothingRecorded;
import static org.anjian.command.TimeLimits.on;
import static org.anjian.command.TimeLimits.recordedWhenOver;
import static org.anjian.command.TimeLimits.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.penaltycase.KnownCases;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The last day of an order to correct over the National Day of 2025 and the Spring Festival of 2026: the day before, the day,
 * and the day after. The order names the day itself, so it is the last one whether people work on it or not.
 */
class CorrectionDeadlinesAcrossHolidaysTest {

    private static final CorrectionOrderId ID = new CorrectionOrderId("correctionorder-1");
    private static final List<Evidence> PHOTO = List.of(new Evidence("photo", "ab".repeat(32)));
    private static final CorrectionOrderSubject ORDER = new CorrectionOrderSubject(
            ID,
            FACTORY,
            "Qujing Factory",
            COUNTY,
            CorrectionTarget.ENTERPRISE,
            null,
            new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
            "county-emergency");

    private static AggregateTestFixture<CorrectionOrder> fixture() {
        AggregateTestFixture<CorrectionOrder> fixture = new AggregateTestFixture<>(CorrectionOrder.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(KnownCases.against(FACTORY, List.of()))
                .registerAnnotatedCommandHandler(
                        new CorrectionOrdering(fixture.getRepository(), KnownEnterprises.admission()));
        return fixture;
    }

    /** An order given thirty days before its last day, and what was done then. */
    private static TestExecutor<CorrectionOrder> ordered(LocalDate last, Object... then) {
        LocalDate day = last.minusDays(30);
        List<Object> commands = new ArrayList<>();
        commands.add(by(
                OFFICER,
                new OrderCorrection(
                        ID,
                        FACTORY,
                        CorrectionTarget.ENTERPRISE,
                        null,
                        ORDER.origin(),
                        "no manager",
                        "art 24",
                        "employ one",
                        last,
                        null,
                        on(day),
                        null)));
        commands.addAll(List.of(then));
        return fixture().givenCurrentTime(on(day)).andGivenCommands(commands);
    }

    private static CorrectionOrdered orderedFor(LocalDate last) {
        return new CorrectionOrdered(
                ORDER, on(last.minusDays(30)), "no manager", "art 24", "employ one", last, OFFICER.id(), null);
    }

    private static Object report(LocalDate day) {
        return new RecordCorrection(ID, "employed", PHOTO, null, on(day), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-09-30", "2025-10-01", "2025-10-08", "2025-10-09", "2026-02-14", "2026-02-17", "2026-02-24"
            })
    @Rule("QJ22A-06a")
    @Rule("QJ22A-06b")
    void an_order_is_overdue_when_the_day_that_it_names_is_over(LocalDate last) {
        recordedWhenOver(last, CorrectionOverdue.class, () -> ordered(last));
        // What is reported by the last day waits for whoever verifies it.
        for (LocalDate inTime : List.of(last.minusDays(1), last)) {
            nothingRecorded(last.plusDays(1), () -> ordered(last, by(PRINCIPAL, report(inTime))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-30", "2025-10-08", "2026-02-14", "2026-02-23"})
    @Rule("QJ22A-06b")
    void what_is_found_wanting_is_overdue_from_the_day_after_the_last(LocalDate last) {
        CorrectionRecorded reported =
                new CorrectionRecorded(ORDER, on(last.minusDays(3)), "employed", PHOTO, null, PRINCIPAL.id());
        for (LocalDate early : List.of(last.minusDays(1), last)) {
            fixture()
                    .given(orderedFor(last), reported)
                    .when(notCorrected(early), OFFICER.toMetadata())
                    .expectEvents(new CorrectionRejected(ORDER, on(early), "seen", OFFICER.id()));
        }
        LocalDate late = last.plusDays(1);
        fixture()
                .given(orderedFor(last), reported)
                .when(notCorrected(late), OFFICER.toMetadata())
                .expectEvents(
                        new CorrectionRejected(ORDER, on(late), "seen", OFFICER.id()),
                        new CorrectionOverdue(ORDER, on(late), last, List.of(OverdueMeasure.values())));
    }

    private static VerifyCorrection notCorrected(LocalDate day) {
        return new VerifyCorrection(ID, CorrectionResult.NOT_CORRECTED, "seen", on(day), null);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 2025-10-08", "2025-10-08, 2025-10-31", "2026-02-14, 2026-02-23", "2026-02-23, 2026-02-28"})
    @Rule("QJ22A-06a")
    void the_time_is_extended_until_its_last_day_and_ends_with_the_new_one(LocalDate last, LocalDate extended) {
        until(
                last,
                at -> new ExtendCorrection(ID, extended, "parts are late", at, null),
                COUNTY_HEAD,
                CorrectionOrderRefusal.EXTENSION_TOO_LATE,
                () -> fixture().given(orderedFor(last)));
        recordedWhenOver(
                extended,
                CorrectionOverdue.class,
                () -> ordered(
                        last, by(COUNTY_HEAD, new ExtendCorrection(ID, extended, "parts are late", on(last), null))));
    }

    /** The day before is that of the order itself; a holiday counts, for every day does. */
    @ParameterizedTest
    @CsvSource({"2025-09-30, 2025-10-01", "2025-10-08, 2025-10-09", "2026-02-14, 2026-02-15"})
    @Rule("NL-AQ112")
    void whoever_refuses_is_fined_for_every_day_from_the_day_after_the_order(LocalDate day, LocalDate first) {
        CorrectionOrdered ordered = new CorrectionOrdered(
                ORDER, on(day), "no manager", "art 24", "employ one", day.plusDays(30), OFFICER.id(), null);
        fixture()
                .given(ordered)
                .when(new RecordCorrectionRefusal(ID, "will not", on(day.plusDays(5)), null), OFFICER.toMetadata())
                .expectEvents(new CorrectionRefused(ORDER, on(day.plusDays(5)), "will not", first));
    }
}
