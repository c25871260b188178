package org.anjian.query.operation.web;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anjian.api.message.Actor;
import org.anjian.api.operation.MissedPeriod;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.sector.Sector;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The calendar of operations in the schema; a region without one has no periods. */
@Controller
public final class OperationController {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    private final Questions questions;

    public OperationController(Questions questions) {
        this.questions = questions;
    }

    /** A period as the schema has it. */
    record OperationPeriod(@Nullable Sector sector, String period, int launched, boolean missed) {}

    @QueryMapping
    CompletableFuture<List<OperationPeriod>> generalInspectionCalendar(
            @Argument String region, @Argument int year, @ContextValue(name = Questions.ACTOR) Actor actor) {
        CalendarYears.require(year);
        return calendar(region, actor)
                .thenApply(view -> view == null
                        ? List.of()
                        : IntStream.rangeClosed(1, QUARTERS)
                                .mapToObj(quarter -> period(view, OperationKind.GENERAL, null, year + "-Q" + quarter))
                                .toList());
    }

    @QueryMapping
    CompletableFuture<List<OperationPeriod>> sectorInspectionMatrix(
            @Argument String region, @Argument int year, @ContextValue(name = Questions.ACTOR) Actor actor) {
        CalendarYears.require(year);
        return calendar(region, actor)
                .thenApply(view -> view == null
                        ? List.of()
                        : view.sectors().stream()
                                .flatMap(sector -> IntStream.rangeClosed(1, MONTHS)
                                        .mapToObj(month -> period(
                                                view,
                                                OperationKind.SECTOR,
                                                sector,
                                                YearMonth.of(year, month).toString())))
                                .toList());
    }

    private CompletableFuture<OperationCalendarView> calendar(String region, Actor actor) {
        String id = OperationCalendarId.of(new RegionCode(region)).raw();
        return questions.ask(FindRecord.now(id), OperationCalendarView.class, actor);
    }

    private static OperationPeriod period(
            OperationCalendarView view, OperationKind kind, @Nullable Sector sector, String period) {
        long launched = view.operations().stream()
                .filter(operation -> operation.kind() == kind
                        && operation.sector() == sector
                        && operation.period().equals(period))
                .count();
        boolean missed = view.missed().contains(new MissedPeriod(kind, sector, period));
        return new OperationPeriod(sector, period, (int) launched, missed);
    }
}
