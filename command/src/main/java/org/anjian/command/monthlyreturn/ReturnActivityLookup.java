package org.anjian.command.monthlyreturn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.penaltycase.PenaltyCases;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of which records may count in which month of which regulator. It is written in the transaction of the event, so a
 * return never misses what was recorded before it; what a record really counts is read from its events. A row more than needed
 * does no harm, and rows are never taken away: a later event may change what a record counted.
 */
@Component
public class ReturnActivityLookup implements DecidedCases, Lookup {

    private final JdbcClient database;
    private final PenaltyCases cases;

    public ReturnActivityLookup(JdbcClient database, PenaltyCases cases) {
        this.database = database;
        this.cases = cases;
    }

    @Override
    public boolean isDecided(PenaltyCaseId penaltyCase, MonthlyReturnSubject by) {
        boolean decided = cases.find(penaltyCase.raw())
                .filter(known -> known.penalisedOn() != null && known.revokedOn() == null)
                .isPresent();
        return decided
                && database.sql("SELECT EXISTS (SELECT 1 FROM return_activity"
                                + " WHERE record = :record AND organisation = :organisation)")
                        .param("record", penaltyCase.raw())
                        .param("organisation", by.organisation())
                        .query(Boolean.class)
                        .single();
    }

    /** Counts for the body that inspected. */
    @EventHandler
    public void on(InspectionCompleted event) {
        enter(event.inspection().regulator(), event.inspection().id().raw(), day(event));
    }

    /** A finding becomes a hazard of the body that inspects; Anjian itself registers it. */
    @EventHandler
    public void on(FindingRecorded event) {
        if (event.finding().hazardId() != null) {
            enter(event.inspection().regulator(), event.finding().hazardId().raw(), day(event));
        }
    }

    /** Counts for the body that found it. */
    @EventHandler
    public void on(HazardRegistered event, MetaData metadata) {
        enter(bodyOf(metadata), event.hazard().id().raw(), day(event));
    }

    /** Counts for the body that found it. */
    @EventHandler
    public void on(HazardClosed event) {
        enter(null, event.hazard().id().raw(), event.closedOn());
    }

    /** A case is of the body that opened it, or filed it where Anjian opened it. */
    @EventHandler
    public void on(PenaltyCaseEvent event, MetaData metadata) {
        switch (event) {
            case PenaltyCaseOpened _,
                    CaseFiled _,
                    PenaltyDecided _,
                    OnSpotPenaltyDecided _,
                    CaseTransferredToJudicial _,
                    DailyPenaltyImposed _,
                    FinePaid _,
                    PenaltyCaseClosed _ ->
                enter(bodyOf(metadata), event.penaltyCase().id().raw(), day(event));
            default -> {}
        }
    }

    private static LocalDate day(Event event) {
        return LegalTime.dayOf(event.occurredAt());
    }

    /** The regulator whose officer acts; null where Anjian does, or an import. */
    private static @Nullable String bodyOf(MetaData metadata) {
        return Optional.ofNullable(Actor.fromMetadata(metadata))
                .filter(actor -> actor.role() == Role.OFFICER || actor.role() == Role.AGENCY_HEAD)
                .map(Actor::organisation)
                .orElse(null);
    }

    /** Enters a record for the body, and for those that it has been of before. */
    private void enter(@Nullable String body, String record, LocalDate day) {
        database.sql("""
                        INSERT INTO return_activity (organisation, month, record)
                        SELECT organisation, :month, :record
                          FROM (SELECT organisation FROM return_activity WHERE record = :record
                                UNION SELECT CAST(:body AS text)) AS bodies
                         WHERE organisation IS NOT NULL
                        ON CONFLICT DO NOTHING""")
                .param("body", body)
                .param("month", YearMonth.from(day).toString())
                .param("record", record)
                .update();
    }
}
