package org.anjian.command.penaltycase;

import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.FileOnSpotDecision;
import org.anjian.api.penaltycase.event.OnSpotDecisionFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The filing of decisions on the spot with the agency (报所属机关备案, NL-CF51). */
class OnSpotFiling {

    private final PenaltyCaseFile file;
    private boolean decidedOnSpot;
    private boolean filed;

    OnSpotFiling(PenaltyCaseFile file) {
        this.file = file;
    }

    @CommandHandler
    PenaltyCaseDecision handle(FileOnSpotDecision command, Actor actor) {
        file.requireOpen(command);
        Refuse.unless(decidedOnSpot && !filed, PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        return file.record(new OnSpotDecisionFiled(file.subject(), command.occurredAt(), actor.id()));
    }

    @EventSourcingHandler
    void on(OnSpotPenaltyDecided event) {
        decidedOnSpot = true;
    }

    @EventSourcingHandler
    void on(OnSpotDecisionFiled event) {
        filed = true;
    }
}
