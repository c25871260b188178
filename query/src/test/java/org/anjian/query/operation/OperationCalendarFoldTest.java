package org.anjian.query.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.MissedPeriod;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.event.GeneralInspectionLaunched;
import org.anjian.api.operation.event.GeneralInspectionMissed;
import org.anjian.api.operation.event.JointEnforcementLaunched;
import org.anjian.api.operation.event.OperationCalendarEvent;
import org.anjian.api.operation.event.OperationCalendarOpened;
import org.anjian.api.operation.event.SectorInspectionLaunched;
import org.anjian.api.operation.event.SectorInspectionMissed;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Deliveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read of the operations of a region: those that were launched, and the periods without one. */
class OperationCalendarFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final CalendarSubject CALENDAR = new CalendarSubject(OperationCalendarId.of(COUNTY), COUNTY);
    private static final OperationCalendarOpened OPENED =
            new OperationCalendarOpened(CALENDAR, at("2024-01-02"), List.of(Sector.INDUSTRY));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LaunchedOperation operation(
            int number, OperationKind kind, @Nullable Sector sector, String period, String day) {
        return new LaunchedOperation(
                new OperationId("operation-" + number),
                kind,
                "county-emergency",
                sector,
                period,
                "title " + number,
                "all works",
                List.of(new ResponsibleBody("county-fire", "消防救援大队")),
                LocalDate.parse(day));
    }

    private static OperationCalendarView folded(OperationCalendarEvent... events) {
        return Deliveries.folded(new OperationCalendarFold(), CALENDAR.id().raw(), List.of(events));
    }

    @Test
    void a_calendar_begins_with_its_sectors_and_nothing_launched_or_missed() {
        OperationCalendarView view = folded(OPENED);
        assertThat(view.openedOn()).isEqualTo("2024-01-02");
        assertThat(view.sectors()).containsExactly(Sector.INDUSTRY);
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.operations()).isEmpty();
        assertThat(view.missed()).isEmpty();
    }

    @Test
    @Rule("QJ16-11a")
    @Rule("QJ16-11b")
    void operations_of_every_kind_are_kept_in_the_order_of_their_launch() {
        LaunchedOperation general = operation(1, OperationKind.GENERAL, null, "2024-Q1", "2024-03-01");
        LaunchedOperation sector = operation(2, OperationKind.SECTOR, Sector.INDUSTRY, "2024-03", "2024-03-05");
        LaunchedOperation joint = operation(3, OperationKind.JOINT, null, "2024-03", "2024-03-06");
        OperationCalendarView view = folded(
                OPENED,
                new GeneralInspectionLaunched(CALENDAR, at("2024-03-01"), general),
                new SectorInspectionLaunched(CALENDAR, at("2024-03-05"), sector),
                new JointEnforcementLaunched(CALENDAR, at("2024-03-06"), joint));
        assertThat(view.operations()).containsExactly(general, sector, joint);
        assertThat(view.missed()).isEmpty();
    }

    @Test
    @Rule("QJ16-11a")
    @Rule("QJ16-11b")
    void a_quarter_and_a_month_of_a_sector_without_an_inspection_are_told() {
        OperationCalendarView view = folded(
                OPENED,
                new SectorInspectionMissed(CALENDAR, at("2024-02-01"), Sector.INDUSTRY, "2024-01"),
                new GeneralInspectionMissed(CALENDAR, at("2024-04-01"), "2024-Q1"));
        assertThat(view.missed())
                .containsExactly(
                        new MissedPeriod(OperationKind.SECTOR, Sector.INDUSTRY, "2024-01"),
                        new MissedPeriod(OperationKind.GENERAL, null, "2024-Q1"));
        assertThat(view.operations()).isEmpty();
    }
}
