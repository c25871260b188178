package org.anjian.query.accident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentState;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.EscalationState;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.accident.view.AccidentView.Escalation;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A view while one event is applied to it; lives no longer than that. */
final class AccidentSheet {

    private @Nullable AccidentState state;
    private Instant learnedAt;
    private Instant reportedAt;
    private long lateMinutes;
    private LocalDate supplementBy;
    private AccidentToll toll;
    private @Nullable AccidentGrade grade;
    private Escalation escalation = Escalation.NONE;
    private @Nullable InvestigationTeam team;
    private final List<InvestigationTeam> formerTeams = new ArrayList<>();

    AccidentSheet() {}

    AccidentSheet(AccidentView view) {
        state = view.state();
        learnedAt = view.learnedAt();
        reportedAt = view.reportedAt();
        lateMinutes = view.lateMinutes();
        supplementBy = view.supplementBy();
        toll = view.toll();
        grade = view.grade();
        escalation = view.escalation();
        team = view.team();
        formerTeams.addAll(view.formerTeams());
    }

    void apply(AccidentEvent event) {
        state = AccidentState.after(state, event);
        switch (event) {
            case AccidentReported e -> {
                learnedAt = e.learnedAt();
                reportedAt = e.occurredAt();
                lateMinutes = e.lateMinutes();
                supplementBy = e.supplementBy();
                toll = e.toll();
            }
            case AccidentReportSupplemented e -> toll = e.toll();
            case AccidentGraded e -> grade = e.grade();
            case InvestigationTeamFormed e -> team = e.team();
            case InvestigationTransferred e -> {
                LastEntries.add(AccidentView.KEPT, formerTeams, e.from());
                team = null;
            }
            case EscalatedInvestigationRequested e ->
                escalation = new Escalation(EscalationState.REQUESTED, e.ground(), e.reason(), e.by(), null, null);
            case EscalatedInvestigationApproved e -> escalation = decided(EscalationState.APPROVED, e.by(), null);
            case EscalatedInvestigationRefused e -> escalation = decided(EscalationState.REFUSED, e.by(), e.reason());
        }
    }

    private Escalation decided(EscalationState decision, String by, @Nullable String refusedBecause) {
        return new Escalation(
                decision, escalation.ground(), escalation.reason(), escalation.requestedBy(), by, refusedBecause);
    }

    /** The view after the event. */
    AccidentView view(AccidentSubject accident, EventInfo info) {
        return new AccidentView(
                accident.id(),
                info.version(),
                accident.enterpriseId(),
                accident.unit(),
                accident.region(),
                accident.region().path(),
                accident.kind(),
                accident.sector(),
                accident.place(),
                accident.happenedAt(),
                LegalTime.dayOf(accident.happenedAt()),
                learnedAt,
                reportedAt,
                lateMinutes,
                lateMinutes > 0,
                supplementBy,
                toll,
                grade,
                state,
                escalation,
                team,
                formerTeams,
                info.recordedAt());
    }
}
