package org.anjian.command.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
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
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the monthly returns of every office. It is written in the transaction of the event: no bulletin misses a return. */
@Component
public class CollectedReturnLookup implements CollectedReturns, Lookup {

    private static final String COLUMNS =
            "return_id, organisation, month, due_on, state, position, sha256, days_late, times_returned";

    private final JdbcClient database;

    public CollectedReturnLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<CollectedReturn> of(RegionCode office, BulletinQuarter quarter) {
        return database.sql("SELECT " + COLUMNS + " FROM collected_return"
                        + " WHERE office = :office AND month IN (:months) ORDER BY organisation, month")
                .param("office", office.raw())
                .param("months", quarter.months())
                .query((row, index) -> new CollectedReturn(
                        new MonthlyReturnId(row.getString("return_id")),
                        row.getString("organisation"),
                        row.getString("month"),
                        row.getObject("due_on", LocalDate.class),
                        MonthlyReturnState.valueOf(row.getString("state")).isWithOffice(),
                        row.getLong("position"),
                        row.getString("sha256"),
                        row.getInt("days_late"),
                        row.getInt("times_returned")))
                .list();
    }

    /**
     * Takes in how far a return is.
     *
     * @param sequence its place in the history of the return; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(MonthlyReturnEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case MonthlyReturnExpected e -> keep(e, sequence, "due_on = :due", Map.of("due", e.dueOn()));
            case MonthlyReturnCompiled _, MonthlyReturnSignatureVoided _ ->
                keep(event, sequence, "state = 'COMPILED'", Map.of());
            case MonthlyReturnSigned e ->
                keep(
                        e,
                        sequence,
                        "state = 'SIGNED', position = :position, sha256 = :sha256",
                        Map.of(
                                "position",
                                e.signed().position(),
                                "sha256",
                                e.signed().sha256()));
            case MonthlyReturnSubmitted e ->
                keep(
                        e,
                        sequence,
                        "state = 'SUBMITTED', days_late = :late",
                        Map.of("late", e.delivery().daysLate()));
            case MonthlyReturnAccepted _ -> keep(event, sequence, "state = 'ACCEPTED'", Map.of());
            case MonthlyReturnReturned _ ->
                keep(event, sequence, "state = 'RETURNED', times_returned = times_returned + 1", Map.of());
            case MonthlyReturnDueSoon _,
                    MonthlyReturnOverdue _,
                    NextMonthlyReturnOwed _,
                    MonthlyReturnDutyEnded _,
                    TypicalCaseNominated _,
                    NoTypicalCasesDeclared _ -> {}
        }
    }

    /** What is signed counts only while the office has it: a return that is changed or sent back is signed anew before. */
    private void keep(MonthlyReturnEvent event, long sequence, String change, Map<String, ?> values) {
        MonthlyReturnSubject about = event.monthlyReturn();
        database.sql("""
            INSERT INTO collected_return (return_id, office, organisation, month)
            VALUES (:id, :office, :organisation, :month) ON CONFLICT DO NOTHING\
            """)
                .param("id", about.id().raw())
                .param("office", about.region().raw())
                .param("organisation", about.organisation())
                .param("month", about.month())
                .update();
        database.sql("UPDATE collected_return SET " + change + ", version = :version"
                        + " WHERE return_id = :id AND version < :version")
                .params(values)
                .param("id", about.id().raw())
                .param("version", sequence)
                .update();
    }
}
