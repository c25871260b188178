package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.query.AssessmentPage;
import org.anjian.api.safetymanager.query.AssessmentStatistics;
import org.anjian.api.safetymanager.query.CountAssessments;
import org.anjian.api.safetymanager.query.FindAssessments;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for single assessments, newest first, and for figures about them, counted when they are asked for. */
public final class AssessmentQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("on"), Order.up("id"));

    private final ViewSearch<AssessmentView> assessments;
    private final AssessmentFigures figures;
    private final StandingFigures standing;
    private final ReadFilter permissions;
    private final Clock clock;

    public AssessmentQueries(
            ViewSearch<AssessmentView> assessments,
            AssessmentFigures figures,
            StandingFigures standing,
            ReadFilter permissions,
            Clock clock) {
        this.assessments = assessments;
        this.figures = figures;
        this.standing = standing;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page. */
    @QueryHandler
    public AssessmentPage handle(FindAssessments query, Actor actor) {
        Reading reading = permissions.of(actor, AssessmentView.class);
        List<Query> conditions = AssessmentFigures.conditions(query.filter());
        conditions.add(reading.filter());
        String name = "assessments|" + query.filter() + "|" + reading.identity() + "|" + actor.inWhoseName();
        return new AssessmentPage(assessments
                .page(
                        new ViewSearch.Search(Conditions.all(conditions), name, NEWEST_FIRST),
                        query.page(),
                        query.counted())
                .map(reading::shown));
    }

    /** Figures; whoever may read counts alone gets them too. */
    @QueryHandler
    public AssessmentStatistics handle(CountAssessments query, Actor actor) {
        Reading reading = permissions.of(actor, AssessmentStatistics.class);
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        List<Query> conditions = AssessmentFigures.conditions(query.filter());
        conditions.add(reading.filter());
        Query base = Conditions.all(conditions);
        StandingFigures.Standing stands = standing.of(query.filter(), reading, day, query.expiringWithinDays());
        return new AssessmentStatistics(
                day,
                figures.total(base),
                figures.rows(base, query.groupBy(), new CalendarKeys(query.interval())),
                stands.barred(),
                stands.expiring(),
                stands.overdue());
    }
}
