package org.anjian.command.rootcause;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.RootCauseRefusal;
import org.anjian.api.rootcause.RootCauseSubject;
import org.anjian.api.rootcause.command.RecordRootCauseAnalysis;
import org.anjian.api.rootcause.event.RootCauseAnalysed;
import org.anjian.api.rootcause.event.RootCauseEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** Why the hazards of a quarter came about (QX24-23). */
@Aggregate
class RootCauseAnalysis {

    @AggregateIdentifier
    private RootCauseAnalysisId id;

    RootCauseAnalysis() {}

    /**
     * Records an analysis.
     *
     * @param lastDay of the quarter
     * @param closed the hazards closed in the quarter, each of which must have a cause
     */
    Decision analyse(
            RootCauseSubject subject, RecordRootCauseAnalysis command, LocalDate lastDay, Set<HazardId> closed) {
        if (!LegalTime.dayOf(command.occurredAt()).isAfter(lastDay)) {
            throw new RefusedException(RootCauseRefusal.PERIOD_NOT_OVER, "quarter");
        }
        Set<HazardId> analysed = new HashSet<>();
        for (HazardCause cause : command.causes()) {
            if (!analysed.add(cause.hazardId())) {
                throw new RefusedException(RootCauseRefusal.HAZARD_TWICE, "causes");
            }
        }
        if (!closed.containsAll(analysed)) {
            throw new RefusedException(RootCauseRefusal.HAZARD_NOT_OF_PERIOD, "causes");
        }
        if (!analysed.containsAll(closed)) {
            throw new RefusedException(RootCauseRefusal.HAZARD_WITHOUT_CAUSE, "causes");
        }
        apply(new RootCauseAnalysed(subject, command.occurredAt(), command.causes(), command.amendments()));
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(RootCauseEvent event) {
        id = event.analysis().id();
    }
}
