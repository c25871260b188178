package org.anjian.command.penaltycase;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.CollectEvidence;
import org.anjian.api.penaltycase.command.ConcludeInvestigation;
import org.anjian.api.penaltycase.command.DisposePreservedEvidence;
import org.anjian.api.penaltycase.command.PreserveEvidence;
import org.anjian.api.penaltycase.command.RecordAggravatingCircumstance;
import org.anjian.api.penaltycase.command.ReviewCase;
import org.anjian.api.penaltycase.event.AggravatingCircumstanceRecorded;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.EvidencePreservationOverdue;
import org.anjian.api.penaltycase.event.EvidencePreserved;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PreservedEvidenceDisposed;
import org.anjian.command.delegation.Presence;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The investigation: evidence, its preservation, circumstances, conclusion (调查取证). */
class Investigation {

    private static final Set<PenaltyStage> OPEN_TO_EVIDENCE = EnumSet.of(
            PenaltyStage.FILED,
            PenaltyStage.INVESTIGATING,
            PenaltyStage.NOTICE_SERVED,
            PenaltyStage.HEARING_REQUESTED,
            PenaltyStage.HEARING_NOTIFIED,
            PenaltyStage.HEARING_ENDED);

    private final PenaltyCaseFile file;
    private int evidence;
    private int preservations;
    private final Map<Integer, EvidencePreserved> preserved = new HashMap<>();
    private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);

    Investigation(PenaltyCaseFile file) {
        this.file = file;
    }

    /** How many pieces of evidence there are; they are numbered from 1. */
    int evidence() {
        return evidence;
    }

    boolean has(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Whether something makes the penalty heavier (QJ16-04c). */
    boolean isAggravated() {
        return !circumstances.isEmpty();
    }

    @CommandHandler
    PenaltyCaseDecision handle(CollectEvidence command, Actor actor, CaseDesk desk) {
        file.requireStep(command, OPEN_TO_EVIDENCE);
        Refuse.unless(file.team().containsAll(command.collectors()), PenaltyCaseRefusal.NOT_ON_THE_TEAM, "collectors");
        Presence.require(actor, command.collectors(), "collectors");
        desk.requireOfficers(command.collectors(), file.region(), LegalTime.dayOf(command.occurredAt()), "collectors");
        return file.record(new EvidenceCollected(
                file.subject(),
                command.occurredAt(),
                evidence + 1,
                command.kind(),
                command.evidence(),
                command.collectors()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(PreserveEvidence command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, EnumSet.of(PenaltyStage.FILED, PenaltyStage.INVESTIGATING));
        return file.record(
                new EvidencePreserved(
                        file.subject(),
                        command.occurredAt(),
                        preservations + 1,
                        command.items(),
                        command.place(),
                        actor.id(),
                        desk.terms().disposeBy(LegalTime.dayOf(command.occurredAt()), file.region())),
                desk.terms(),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(DisposePreservedEvidence command) {
        file.requireOpen(command);
        Refuse.when(
                command.preservation() < 1 || command.preservation() > preservations,
                PenaltyCaseRefusal.PRESERVATION_UNKNOWN,
                "preservation");
        EvidencePreserved preservation = preserved.get(command.preservation());
        Refuse.when(preservation == null, PenaltyCaseRefusal.PRESERVATION_ENDED);
        PenaltyCaseFile.requireNotBefore(command, preservation.occurredAt());
        Refuse.when(
                LegalTime.dayOf(command.occurredAt()).isAfter(preservation.disposeBy()),
                PenaltyCaseRefusal.PRESERVATION_ENDED);
        return file.record(new PreservedEvidenceDisposed(
                file.subject(), command.occurredAt(), command.preservation(), command.disposal(), command.note()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordAggravatingCircumstance command) {
        requireUndecided(command);
        return file.record(new AggravatingCircumstanceRecorded(
                file.subject(), command.occurredAt(), command.circumstance(), command.description()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ConcludeInvestigation command, CaseDesk desk) {
        file.requireStep(command, EnumSet.of(PenaltyStage.FILED, PenaltyStage.INVESTIGATING));
        Refuse.when(evidence == 0, PenaltyCaseRefusal.PROCEDURE_STEP_MISSING, "evidence");
        List<Violation> violations =
                desk.violations(command.violations(), file.violations(), file.region(), command.occurredAt());
        Refuse.when(violations.isEmpty(), PenaltyCaseRefusal.VIOLATIONS_MISSING, "violations");
        desk.requireWithinLimitation(violations, LegalTime.dayOf(file.openedAt()), file.region());
        return file.record(new InvestigationConcluded(
                file.subject(),
                command.occurredAt(),
                command.facts(),
                violations,
                command.traits().stream().distinct().toList(),
                command.proposal()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ReviewCase command, Actor actor) {
        file.requireStep(command, EnumSet.of(PenaltyStage.CONCLUDED));
        file.requireApart(actor.doer(), PenaltyCaseRefusal.REVIEWER_HANDLES_CASE, null);
        return file.record(new CaseReviewed(
                file.subject(), command.occurredAt(), command.opinion(), command.reasons(), actor.id()));
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.PRESERVATION)
    void pass(CaseDeadlines.Preservation due) {
        EvidencePreserved preservation = preserved.get(due.preservation());
        if (preservation != null && due.disposeBy().equals(preservation.disposeBy())) {
            file.recordPassed(new EvidencePreservationOverdue(
                    file.subject(), LegalTime.endOf(due.disposeBy()), due.preservation(), due.disposeBy()));
        }
    }

    private void requireUndecided(PenaltyCaseCommand command) {
        file.requireOpen(command);
        Refuse.unless(file.stage().awaitsDecision(), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
    }

    @EventSourcingHandler
    void on(EvidenceCollected event) {
        evidence = event.evidenceNumber();
    }

    @EventSourcingHandler
    void on(EvidencePreserved event) {
        preservations = event.preservation();
        preserved.put(event.preservation(), event);
    }

    @EventSourcingHandler
    void on(PreservedEvidenceDisposed event) {
        preserved.remove(event.preservation());
    }

    @EventSourcingHandler
    void on(EvidencePreservationOverdue event) {
        preserved.remove(event.preservation());
    }

    @EventSourcingHandler
    void on(AggravatingCircumstanceRecorded event) {
        circumstances.add(event.circumstance());
    }
}
