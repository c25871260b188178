package org.anjian.command.inspection;

import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.TimeLimits.accepted;
import static org.anjian.command.TimeLimits.by;
import static org.anjian.command.TimeLimits.nothingRecorded;
import static org.anjian.command.TimeLimits.on;
import static org.anjian.command.TimeLimits.recordedWhenOver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.command.Actors;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The time limits of an inspection over the National Day of 2025 (1 to 8 October, with working days on 28 September and 11
 * October) and the Spring Festival of 2026 (15 to 23 February, with working days on 14 and 28 February): the day before its
 * last day, that day, and the day after. Some begin before the holidays and end with them, some end on a working Saturday.
 */
class InspectionDeadlinesAcrossHolidaysTest extends InspectionFixture {

    private static final InspectionSubject RANDOM = subject(InspectionMode.DOUBLE_RANDOM);
    private static final ResponsibleBody FIRE = new ResponsibleBody("fire", "消防救援大队");
    private static final Actor FIRE_OFFICER = new Actor("fire-1", Role.OFFICER, "fire", Actors.COUNTY, null);

    /** A random inspection signed on a day and completed on it, and what was done then. */
    private TestExecutor<Inspection> completed(LocalDate day, Object... then) {
        prepare();
        List<Object> commands = new ArrayList<>();
        commands.add(by(OFFICER, new CompleteInspection(ID, "未发现问题", on(day), null)));
        commands.addAll(List.of(then));
        return fixture.given(
                        opened(InspectionMode.DOUBLE_RANDOM),
                        assigned(InspectionMode.DOUBLE_RANDOM),
                        new InspectionStarted(RANDOM, on(day).minusSeconds(3_000), TWO, null),
                        new ProcessRecordAttached(RANDOM, on(day).minusSeconds(2_500), PHOTO, null),
                        new InspectionRecorded(RANDOM, on(day).minusSeconds(2_000), RECORDED.record()),
                        new InspectionRecordSigned(RANDOM, on(day).minusSeconds(1_000), TWO, "厂长"))
                .andGivenCurrentTime(on(day))
                .andGivenCommands(commands);
    }

    private static PublishInspectionResult publish(LocalDate day) {
        return new PublishInspectionResult(ID, "网站", "合格", on(day), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-04, 2025-10-09",
        "2025-09-26, 2025-10-30",
        "2025-09-08, 2025-10-11",
        "2026-01-20, 2026-02-24",
        "2026-01-19, 2026-02-14",
        "2026-02-13, 2026-03-19"
    })
    @Rule("ML20-05d")
    void the_result_of_a_random_inspection_is_published_within_twenty_working_days(LocalDate fact, LocalDate last) {
        recordedWhenOver(last, InspectionDisclosureOverdue.class, () -> completed(fact));
        for (LocalDate inTime : List.of(last.minusDays(1), last)) {
            completed(fact, by(OFFICER, publish(inTime)))
                    .whenTimeAdvancesTo(LegalTime.endOf(last))
                    .expectNoEvents();
        }
        // Late is published too: what was missed stays on record.
        prepare();
        accepted(completed(fact).when(publish(last.plusDays(1)), OFFICER.toMetadata()));
    }

    /** The finding of an announced inspection handed to the fire brigade, and what was done then. */
    private TestExecutor<Inspection> transferred(LocalDate day, Object... then) {
        prepare();
        List<Object> commands = new ArrayList<>();
        commands.add(by(OFFICER, new TransferFinding(ID, 1, FIRE, "消防通道", on(day), null)));
        commands.addAll(List.of(then));
        return fixture.given(
                        opened(InspectionMode.ANNOUNCED),
                        assigned(InspectionMode.ANNOUNCED),
                        STARTED,
                        new FindingRecorded(
                                I1,
                                STARTED.occurredAt(),
                                new Findings().next(ID, finding(FindingKind.HAZARD, null, List.of()))))
                .andGivenCurrentTime(on(day))
                .andGivenCommands(commands);
    }

    private static AcknowledgeFindingTransfer acknowledge(LocalDate day) {
        return new AcknowledgeFindingTransfer(ID, 1, on(day), null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-25, 2025-10-09",
        "2025-09-28, 2025-10-11",
        "2025-09-30, 2025-10-14",
        "2026-02-09, 2026-02-14",
        "2026-02-13, 2026-02-27",
        "2026-02-14, 2026-02-28"
    })
    @Rule("QJ16-08b")
    void a_finding_is_taken_over_within_five_working_days(LocalDate fact, LocalDate last) {
        recordedWhenOver(last, FindingTransferUnacknowledged.class, () -> transferred(fact));
        for (LocalDate inTime : List.of(last.minusDays(1), last)) {
            nothingRecorded(last, () -> transferred(fact, by(FIRE_OFFICER, acknowledge(inTime))));
            transferred(fact, by(FIRE_OFFICER, acknowledge(inTime)))
                    .whenTimeAdvancesTo(LegalTime.endOf(last))
                    .expectNoEvents();
        }
        // Late is taken over too: what was missed stays on record.
        accepted(transferred(fact).when(acknowledge(last.plusDays(1)), FIRE_OFFICER.toMetadata()));
    }
}
