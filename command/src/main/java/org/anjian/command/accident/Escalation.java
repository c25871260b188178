package org.anjian.command.accident;

import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentRefusal;
import org.anjian.api.accident.EscalationState;
import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.region.RegionLevel;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** Whether a general accident may be investigated one level up: only after the city's government approved (QJ16-04d). */
final class Escalation {

    private EscalationState state = EscalationState.NONE;
    private @Nullable Doer requester;

    void requireAskable(AccidentGrade grade) {
        Refuse.when(grade != AccidentGrade.GENERAL, AccidentRefusal.ONLY_GENERAL_ACCIDENTS);
        Refuse.when(
                state == EscalationState.REQUESTED || state == EscalationState.APPROVED,
                AccidentRefusal.ESCALATION_ASKED_ALREADY);
    }

    void requireDecidable(Actor actor, AccidentGrade grade) {
        Refuse.when(state != EscalationState.REQUESTED, AccidentRefusal.NO_ESCALATION_ASKED);
        Refuse.when(grade != AccidentGrade.GENERAL, AccidentRefusal.ONLY_GENERAL_ACCIDENTS);
        Refuse.when(actor.jurisdiction().level() != RegionLevel.CITY, AccidentRefusal.ONLY_THE_CITY_DECIDES);
        Refuse.when(
                requester != null && actor.doer().sharesPersonWith(requester), AccidentRefusal.ANOTHER_PERSON_NEEDED);
    }

    /** The level that investigates an accident of a grade. */
    RegionLevel level(AccidentGrade grade) {
        return isEscalated(grade) ? RegionLevel.CITY : grade.investigatedBy();
    }

    /** Refuses a government of another level than the one that investigates. */
    void requireLevel(AccidentGrade grade, RegionLevel government) {
        RegionLevel needed = level(grade);
        Refuse.when(government.compareTo(needed) > 0, AccidentRefusal.LEVEL_TOO_LOW);
        Refuse.when(
                grade == AccidentGrade.GENERAL && government == RegionLevel.CITY && !isEscalated(grade),
                AccidentRefusal.ESCALATION_NOT_APPROVED);
        Refuse.when(government.compareTo(needed) < 0, AccidentRefusal.LEVEL_TOO_HIGH);
    }

    void on(AccidentEvent event, @Nullable Doer doer) {
        switch (event) {
            case EscalatedInvestigationRequested e -> {
                state = EscalationState.REQUESTED;
                requester = Doer.named(e.by(), doer);
            }
            case EscalatedInvestigationApproved e -> state = EscalationState.APPROVED;
            case EscalatedInvestigationRefused e -> state = EscalationState.REFUSED;
            case AccidentReported e -> {}
            case AccidentReportSupplemented e -> {}
            case AccidentGraded e -> {}
            case InvestigationTeamFormed e -> {}
            case InvestigationTransferred e -> {}
        }
    }

    private boolean isEscalated(AccidentGrade grade) {
        return grade == AccidentGrade.GENERAL && state == EscalationState.APPROVED;
    }
}
