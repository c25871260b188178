package org.anjian.command.penaltycase;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.DecideNoPenalty;
import org.anjian.api.penaltycase.command.DecidePenalty;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;

/** The decision: a penalty, or none (处罚决定、不予处罚). */
class Deciding {

    private static final Set<PenaltyStage> DROPPABLE = EnumSet.of(
            PenaltyStage.CASE_REVIEWED,
            PenaltyStage.NOTICE_SERVED,
            PenaltyStage.HEARING_ENDED,
            PenaltyStage.LEGALLY_REVIEWED,
            PenaltyStage.DISCUSSED);

    private final DecisionFacts facts;
    private final PenaltyCaseFile file;

    Deciding(DecisionFacts facts) {
        this.facts = facts;
        this.file = facts.file();
    }

    @CommandHandler
    PenaltyCaseDecision handle(DecidePenalty command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        DecisionRules.check(facts, command, actor, desk);
        return file.record(
                new PenaltyDecided(
                        file.subject(),
                        command.occurredAt(),
                        desk.number(DocumentKind.DECISION, actor, file.subject(), command.occurredAt()),
                        command.powerItem(),
                        command.facts(),
                        command.basis(),
                        command.fines(),
                        file.violations(),
                        command.fines().stream().mapToLong(ImposedFine::fineFen).sum(),
                        command.confiscationFen(),
                        command.kinds(),
                        command.deviationReason(),
                        actor.id(),
                        command.evidence(),
                        desk.terms().serveBy(LegalTime.dayOf(command.occurredAt()), file.region())),
                desk.terms(),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(DecideNoPenalty command, Actor actor, CaseDesk desk) {
        file.requireStep(command, DROPPABLE);
        Refuse.when(facts.transfer().isCrimeSuspected(), PenaltyCaseRefusal.TRANSFER_REQUIRED);
        Refuse.when(facts.notice().awaitsReview(), PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
        Refuse.when(isHarmless(command.ground()) && didHarm(), PenaltyCaseRefusal.HARM_WAS_DONE, "ground");
        file.requireNotRecused(actor.doer().accounts().toList(), "actor");
        return file.record(new NoPenaltyDecided(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.NO_PENALTY, actor, file.subject(), command.occurredAt()),
                command.ground(),
                command.reasons(),
                actor.id()));
    }

    /** Grounds that a minor act gives, where nobody came to harm by it (NL-CF29). */
    private static boolean isHarmless(NoPenaltyGround ground) {
        return ground == NoPenaltyGround.MINOR_CORRECTED || ground == NoPenaltyGround.FIRST_TIME;
    }

    private boolean didHarm() {
        return file.violations().stream().anyMatch(violation -> violation.harm() == Harm.LIFE_AND_HEALTH);
    }
}
