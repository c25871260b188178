package org.anjian.command.workcalendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.anjian.command.calendar.RecordedYears;
import org.anjian.command.calendar.YearArrangement;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The write side's own table of recorded arrangements: every node counts by it at once. */
@Component
public class WorkCalendarLookup implements RecordedYears, Lookup {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    public WorkCalendarLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<YearArrangement> find(int year) {
        return database.sql("SELECT holidays, make_up_days FROM work_calendar_lookup WHERE year = :year")
                .param("year", year)
                .query((row, index) ->
                        new YearArrangement(days(row.getString("holidays")), days(row.getString("make_up_days"))))
                .optional();
    }

    private static Set<LocalDate> days(String json) {
        return Set.of(JSON.readValue(json, LocalDate[].class));
    }

    /** Takes in an arrangement; one that is not newer than the row changes nothing. */
    @EventHandler
    public void on(WorkCalendarPublished event) {
        database.sql("""
                        INSERT INTO work_calendar_lookup (year, holidays, make_up_days, arrangement)
                        VALUES (:year, :holidays, :makeUp, :arrangement)
                        ON CONFLICT (year) DO UPDATE SET holidays = excluded.holidays,
                            make_up_days = excluded.make_up_days, arrangement = excluded.arrangement
                        WHERE work_calendar_lookup.arrangement < excluded.arrangement""")
                .param("year", event.year())
                .param("holidays", JSON.writeValueAsString(Set.copyOf(event.holidays())))
                .param("makeUp", JSON.writeValueAsString(Set.copyOf(event.makeUpDays())))
                .param("arrangement", event.arrangement())
                .update();
    }
}
