package org.anjian.query.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class ClosureSheet {

    ClosureState state;

    final List<String> grounds = new ArrayList<>();

    String description;

    LocalDate metOn;

    @Nullable
    RegionCode government;

    @Nullable
    String proposalReasons;

    @Nullable
    String proposedBy;

    @Nullable
    String regulator;

    @Nullable
    LocalDate proposedOn;

    @Nullable
    ClosureOutcome outcome;

    @Nullable
    String decisionNumber;

    @Nullable
    String decisionReasons;

    @Nullable
    String decidedBy;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String measures;

    final List<String> licencesRevoked = new ArrayList<>();

    @Nullable
    LocalDate executedOn;

    @Nullable
    String withdrawalReason;

    ClosureSheet() {}

    ClosureSheet(ClosureView view) {
        state = view.state();
        grounds.addAll(view.grounds());
        description = view.description();
        metOn = view.metOn();
        government = view.government();
        proposalReasons = view.proposalReasons();
        proposedBy = view.proposedBy();
        regulator = view.regulator();
        proposedOn = view.proposedOn();
        outcome = view.outcome();
        decisionNumber = view.decisionNumber();
        decisionReasons = view.decisionReasons();
        decidedBy = view.decidedBy();
        decidedOn = view.decidedOn();
        measures = view.measures();
        licencesRevoked.addAll(view.licencesRevoked());
        executedOn = view.executedOn();
        withdrawalReason = view.withdrawalReason();
    }

    /** The view after the event. */
    ClosureView view(ClosureSubject subject, EventInfo info) {
        return new ClosureView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.criterion(),
                state,
                grounds,
                description,
                metOn,
                government,
                proposalReasons,
                proposedBy,
                regulator,
                proposedOn,
                outcome,
                decisionNumber,
                decisionReasons,
                decidedBy,
                decidedOn,
                measures,
                licencesRevoked,
                executedOn,
                withdrawalReason,
                info.recordedAt());
    }
}
