package org.anjian.command.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.workcalendar.WorkCalendarRefusal;
import org.anjian.api.workcalendar.command.PublishWorkCalendar;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the State Council's arrangements. */
@Component
class WorkCalendarDesk {

    private final Repository<CalendarYear> repository;
    private final Permissions permissions;

    WorkCalendarDesk(Repository<CalendarYear> repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(PublishWorkCalendar command, Actor actor) throws Exception {
        permissions.requireRole(actor, PublishWorkCalendar.class);
        // One calendar counts for all: no county changes it for its neighbours.
        RegionLevel level = actor.jurisdiction().level();
        require(
                level == RegionLevel.CITY || level == RegionLevel.PROVINCE || level == RegionLevel.COUNTRY,
                WorkCalendarRefusal.LEVEL_NOT_MUNICIPAL,
                null);
        require(!command.holidays().isEmpty(), WorkCalendarRefusal.HOLIDAYS_MISSING, "holidays");
        require(
                command.makeUpDays().stream().noneMatch(command.holidays()::contains),
                WorkCalendarRefusal.HOLIDAY_AND_WORKDAY,
                "makeUpDays");
        require(
                command.makeUpDays().stream().allMatch(WorkCalendarDesk::isWeekend),
                WorkCalendarRefusal.MAKE_UP_DAY_NOT_ON_WEEKEND,
                "makeUpDays");
        return repository
                .loadOrCreate(command.workCalendarId().raw(), CalendarYear::new)
                .invoke(year -> year.publish(command, actor));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean holds, WorkCalendarRefusal refusal, @Nullable String field) {
        if (!holds) {
            throw new RefusedException(refusal, field);
        }
    }
}
