package org.anjian.command.staffing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for safety in one enterprise. After every act it says which shortfalls there are, so that none stands
 * unsaid.
 */
@Aggregate
class Staffing {

    @AggregateIdentifier
    private StaffingId id;

    private final StaffingFile file = new StaffingFile();

    Staffing() {}

    /** What an act makes of a record: an event, or null where there is nothing to record. */
    @FunctionalInterface
    interface Act {
        @Nullable
        StaffingEvent on(StaffingFile file, StaffingSubject subject);
    }

    /**
     * Takes in what the enterprise is now, then the act, then finds the shortfalls.
     *
     * @param at when the act happened
     */
    Decision act(EnterpriseFacts facts, Instant at, Act act, DeadlineManager deadlines) {
        StaffingDuty now = new StaffingDuty(facts.sector(), facts.scale(), facts.employees());
        if (!now.equals(file.duty()) || !facts.subject().equals(file.subject())) {
            apply(new StaffingBasisRecorded(facts.subject(), at, facts.sector(), facts.scale(), facts.employees()));
        }
        StaffingEvent event = act.on(file, facts.subject());
        if (event != null) {
            apply(event);
            StaffingDeadlines.await(event, deadlines);
        }
        find(at);
        return decision();
    }

    /** Ends the record of an enterprise that was closed. */
    Decision end(Instant at) {
        if (!file.hasEnded()) {
            apply(new StaffingEnded(file.subject(), at));
        }
        return decision();
    }

    @DeadlineHandler(deadlineName = StaffingDeadlines.RESCUE_CONTRACT)
    void turn(StaffingDeadlines.ContractTurn turn) {
        find(turn.at());
    }

    @DeadlineHandler(deadlineName = StaffingDeadlines.CORRECTION)
    void due(StaffingDeadlines.CorrectionDue due) {
        if (due.dueOn().equals(file.orderedUntil(due.gap())) && file.stands(due.gap())) {
            say(new StaffingCorrectionOverdue(
                    file.subject(),
                    LegalTime.endOf(due.dueOn()),
                    due.gap(),
                    due.dueOn(),
                    List.of(OverdueMeasure.values())));
        }
    }

    private void find(Instant at) {
        StaffingFindings.of(file, at).forEach(this::say);
    }

    private void say(StaffingEvent event) {
        apply(event, MetaData.from(Actor.system(event.staffing().region()).toMetadata()));
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(StaffingEvent event) {
        id = event.staffing().id();
        file.take(event);
    }
}
