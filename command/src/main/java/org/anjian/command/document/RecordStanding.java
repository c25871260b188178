package org.anjian.command.document;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureEvent;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How the record of a document stands after all that happened to it: whom it is about, and who handles it.
 *
 * @param enterpriseName the enterprise, as the record calls it
 * @param regulator the code of the body that the record names; null where it names none
 * @param aboutPerson whether it is a case against a person
 * @param team the accounts of those who handle it; empty where a whole body does
 */
record RecordStanding(
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        @Nullable String regulator,
        boolean aboutPerson,
        List<String> team,
        Class<?> handling) {

    RecordStanding {
        team = List.copyOf(team);
    }

    /** After a history that is not empty. */
    static RecordStanding after(List<RecordedFact> history) {
        List<String> team = new ArrayList<>();
        history.forEach(fact -> follow(team, fact.event()));
        return switch (history.getLast().event()) {
            case InspectionEvent e ->
                new RecordStanding(
                        e.inspection().enterpriseId(),
                        e.inspection().enterpriseName(),
                        e.inspection().region(),
                        e.inspection().regulator(),
                        false,
                        team,
                        PublishInspectionResult.class);
            case CorrectionOrderEvent e ->
                new RecordStanding(
                        e.order().enterpriseId(),
                        e.order().enterpriseName(),
                        e.order().region(),
                        e.order().regulator(),
                        false,
                        team,
                        VerifyCorrection.class);
            case EnforcementMeasureEvent e ->
                new RecordStanding(
                        e.measure().enterpriseId(),
                        e.measure().enterpriseName(),
                        e.measure().region(),
                        e.measure().regulator(),
                        false,
                        team,
                        ImposeEnforcementMeasure.class);
            case PenaltyCaseEvent e ->
                new RecordStanding(
                        e.penaltyCase().enterpriseId(),
                        e.penaltyCase().enterpriseName(),
                        e.penaltyCase().region(),
                        null,
                        e.penaltyCase().kind() == SubjectKind.PERSON,
                        team,
                        ServeDecision.class);
            case Event other -> throw new IllegalArgumentException("No documents are issued of " + other.getClass());
        };
    }

    /**
     * Whoever handles the record may generate its documents: whoever may take the step of it that is asked for here.
     *
     * @throws RefusedException as {@link Permissions#requireOnCase}
     */
    void requireHandler(Actor actor, Permissions permissions) {
        permissions.requireOnCase(actor, handling, region, enterpriseId, team);
    }

    private static void follow(List<String> team, Event event) {
        switch (event) {
            case InspectorsAssigned e ->
                replace(
                        team,
                        e.officers().stream().map(AssignedOfficer::account).toList());
            case AssistantsAssigned e -> team.addAll(e.assistants());
            case OfficerRecused e -> team.remove(e.officer());
            case PenaltyCaseOpened e -> replace(team, e.team());
            case CaseFiled e -> replace(team, e.team());
            case CaseTeamChanged e -> replace(team, e.team());
            case OnSpotPenaltyDecided e -> replace(team, e.team());
            default -> {}
        }
    }

    private static void replace(List<String> team, List<String> now) {
        team.clear();
        team.addAll(now);
    }
}
