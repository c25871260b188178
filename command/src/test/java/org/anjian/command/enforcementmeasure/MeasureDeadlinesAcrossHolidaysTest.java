package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.TimeLimits.accepted;
import static org.anjian.command.TimeLimits.by;
import static org.anjian.command.TimeLimits.on;
import static org.anjian.command.TimeLimits.recordedWhenOver;
import static org.anjian.command.TimeLimits.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ExtendEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureApproved;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureExpired;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.command.CertifiedOfficers;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The time limits of enforcement measures over the National Day of 2025 and the Spring Festival of 2026: the day before, the
 * day, and the day after. They bind the authority and are longer than ten days or counted in hours, so no holiday moves their
 * end (行政强制法 art 25, 69).
 */
class MeasureDeadlinesAcrossHolidaysTest {

    private static final EnforcementMeasureId ID = new EnforcementMeasureId("enforcementmeasure-1");
    private static final OrderOrigin ORDER = new OrderOrigin(OrderOriginKind.CORRECTION_ORDER, "correctionorder-1");
    private static final String POWER = "P-01";
    private static final List<String> TWO = List.of(OFFICER.id(), SECOND_OFFICER.id());
    private static final PowerItems POWERS = (code, day, field) -> {};

    /** A day, and the last of thirty days after it: the first and the last day of a holiday. */
    private static final String THIRTY_DAYS = """
            SEALING,   2025-09-01, 2025-10-01
            DETENTION, 2025-09-08, 2025-10-08
            SEALING,   2026-01-16, 2026-02-15
            DETENTION, 2026-01-24, 2026-02-23
            """;

    private static AggregateTestFixture<EnforcementMeasure> fixture() {
        AggregateTestFixture<EnforcementMeasure> fixture = new AggregateTestFixture<>(EnforcementMeasure.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(RuleParameters.shipped())
                .registerInjectableResource(CertifiedOfficers.admission())
                .registerInjectableResource(POWERS)
                .registerAnnotatedCommandHandler(
                        new EnforcementMeasureProposal(fixture.getRepository(), KnownEnterprises.admission(), POWERS));
        return fixture;
    }

    private static EnforcementMeasureSubject subject(MeasureKind kind) {
        return new EnforcementMeasureSubject(ID, FACTORY, "Qujing Factory", COUNTY, kind, ORDER, "county-emergency");
    }

    /** Approved two days before it is imposed. */
    private static List<Object> approved(MeasureKind kind, LocalDate imposed) {
        return List.of(
                new EnforcementMeasureProposed(
                        subject(kind), on(imposed.minusDays(3)), POWER, "danger", "art 70", OFFICER.id(), null),
                new EnforcementMeasureApproved(subject(kind), on(imposed.minusDays(2)), "agreed", COUNTY_HEAD.id()));
    }

    private static List<Object> inForce(MeasureKind kind, LocalDate imposed, LocalDate last) {
        List<Object> events = new ArrayList<>(approved(kind, imposed));
        events.add(
                new EnforcementMeasureImposed(subject(kind), on(imposed), terms(last), MeasureUrgency.ORDINARY, TWO));
        return events;
    }

    private static MeasureTerms terms(LocalDate last) {
        return new MeasureTerms("refuses to stop", last, "two officers", List.of("seal the switch"));
    }

    private static ImposeEnforcementMeasure impose(LocalDate day, LocalDate last) {
        return new ImposeEnforcementMeasure(ID, terms(last), MeasureUrgency.EMERGENCY, TWO, on(day), null);
    }

    /** A measure imposed on a day until another, by commands, and what was done then. */
    private static TestExecutor<EnforcementMeasure> imposed(
            MeasureKind kind, LocalDate day, LocalDate last, Object... then) {
        List<Object> commands = new ArrayList<>(List.of(
                by(
                        OFFICER,
                        new ProposeEnforcementMeasure(
                                ID, FACTORY, kind, ORDER, POWER, "danger", "art 70", null, on(day.minusDays(3)), null)),
                by(COUNTY_HEAD, new ApproveEnforcementMeasure(ID, "agreed", on(day.minusDays(2)), null)),
                by(OFFICER, impose(day, last))));
        commands.addAll(List.of(then));
        return fixture().givenCurrentTime(on(day)).andGivenCommands(commands);
    }

    private static ExtendEnforcementMeasure extend(LocalDate day, LocalDate until) {
        return new ExtendEnforcementMeasure(ID, until, "a test is needed", on(day), null);
    }

    @ParameterizedTest
    @CsvSource(textBlock = THIRTY_DAYS)
    @Rule("NL-AQ65")
    void what_is_seized_is_given_back_after_thirty_days_at_the_latest(MeasureKind kind, LocalDate day, LocalDate last) {
        for (LocalDate allowed : List.of(last.minusDays(1), last)) {
            accepted(fixture().given(approved(kind, day)).when(impose(day, allowed), OFFICER.toMetadata()));
        }
        expectRefused(
                fixture().given(approved(kind, day)).when(impose(day, last.plusDays(1)), OFFICER.toMetadata()),
                EnforcementMeasureRefusal.LIMIT_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource(textBlock = THIRTY_DAYS)
    @Rule("NL-AQ65")
    void it_is_extended_by_thirty_days_at_the_most(MeasureKind kind, LocalDate until, LocalDate last) {
        List<Object> inForce = inForce(kind, until.minusDays(20), until);
        LocalDate day = until.minusDays(2);
        for (LocalDate allowed : List.of(last.minusDays(1), last)) {
            accepted(fixture().given(inForce).when(extend(day, allowed), COUNTY_HEAD.toMetadata()));
        }
        expectRefused(
                fixture().given(inForce).when(extend(day, last.plusDays(1)), COUNTY_HEAD.toMetadata()),
                EnforcementMeasureRefusal.LIMIT_TOO_LONG);
    }

    /** What has ended cannot be extended, also where its end is not on record yet. */
    @ParameterizedTest
    @CsvSource({"SEALING, 2025-09-30", "DETENTION, 2025-10-08", "POWER_CUT, 2026-02-14", "STOP_PRODUCTION, 2026-02-23"})
    @Rule("NL-AQ65")
    void it_is_extended_until_its_last_day(MeasureKind kind, LocalDate last) {
        until(
                last,
                at -> new ExtendEnforcementMeasure(ID, last.plusDays(10), "a test is needed", at, null),
                COUNTY_HEAD,
                EnforcementMeasureRefusal.MEASURE_NOT_IN_FORCE,
                () -> fixture().given(inForce(kind, last.minusDays(20), last)));
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    @Rule("QJ16-05c")
    void every_measure_expires_when_its_last_day_is_over_and_an_extended_one_with_the_new_day(MeasureKind kind) {
        for (String end : List.of("2025-09-30", "2025-10-08", "2026-02-14", "2026-02-23")) {
            LocalDate last = LocalDate.parse(end);
            LocalDate day = last.minusDays(20);
            recordedWhenOver(last, EnforcementMeasureExpired.class, () -> imposed(kind, day, last));
            recordedWhenOver(
                    last.plusDays(10),
                    EnforcementMeasureExpired.class,
                    () -> imposed(kind, day, last, by(COUNTY_HEAD, extend(last, last.plusDays(10)))));
        }
    }

    /** Twenty-four hours are hours: those of a holiday count. */
    @ParameterizedTest
    @CsvSource({
        "2025-09-30T18:00, 2025-10-01T18:00",
        "2025-10-01T10:00, 2025-10-02T10:00",
        "2026-02-14T17:30, 2026-02-15T17:30",
        "2026-02-23T09:00, 2026-02-24T09:00"
    })
    @Rule("NL-AQ70")
    void a_power_cut_takes_twenty_four_hours_of_notice(String noticed, String first) {
        List<Object> before = new ArrayList<>(approved(MeasureKind.POWER_CUT, LocalDate.parse(first.substring(0, 10))));
        before.add(
                new MeasureNoticeGiven(subject(MeasureKind.POWER_CUT), at(noticed), "the principal", "power is cut"));
        expectRefused(
                fixture().given(before).when(cut(first, -1), OFFICER.toMetadata()),
                EnforcementMeasureRefusal.NOTICE_TOO_SHORT);
        accepted(fixture().given(before).when(cut(first, 0), OFFICER.toMetadata()));
        accepted(fixture().given(before).when(cut(first, 1), OFFICER.toMetadata()));
    }

    private static ImposeEnforcementMeasure cut(String first, long seconds) {
        return new ImposeEnforcementMeasure(
                ID,
                terms(LocalDate.parse("2026-12-31")),
                MeasureUrgency.ORDINARY,
                TWO,
                at(first).plusSeconds(seconds),
                null);
    }
}
