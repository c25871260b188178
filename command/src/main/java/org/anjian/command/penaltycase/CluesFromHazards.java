package org.anjian.command.penaltycase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Opens a clue where the rectification of a hazard is overdue, or its recheck failed a second time (S4): whether it is filed,
 * and who handles it, the head decides. The id of the case follows from the hazard, so each gives one clue. Hazards of other
 * systems were overdue under other rules than ours.
 */
@Component
@ProcessingGroup(CluesFromHazards.GROUP)
@DisallowReplay
public class CluesFromHazards {

    /** The processing group. */
    public static final String GROUP = "penalty-clues";

    private static final int FAILED_AGAIN = 2;

    private final OwnCommands commands;
    private final EventStore store;

    CluesFromHazards(OwnCommands commands, EventStore store) {
        this.commands = commands;
        this.store = store;
    }

    @EventHandler
    void on(RectificationOverdue event) {
        follow(event);
    }

    @EventHandler
    void on(RecheckFailed event) {
        follow(event);
    }

    private void follow(HazardEvent event) {
        clue(event)
                .filter(clue -> isOurs(birthOf(event.hazard())))
                .ifPresent(clue -> commands.send(clue, event.hazard().region()));
    }

    /** What an event gives cause to allege; most give none. */
    static Optional<OpenPenaltyCase> clue(HazardEvent event) {
        HazardSubject hazard = event.hazard();
        return switch (event) {
            case RectificationOverdue overdue ->
                Optional.of(clue(hazard, overdue.occurredAt(), "隐患逾期未整改：" + hazard.number()));
            case RecheckFailed failed
            when failed.failures() >= FAILED_AGAIN ->
                Optional.of(clue(hazard, failed.occurredAt(), "隐患复查再次不合格：" + hazard.number()));
            default -> Optional.empty();
        };
    }

    /** The command; a second one for the same hazard has the same id and no second effect. */
    static OpenPenaltyCase clue(HazardSubject hazard, Instant at, String allegation) {
        String commandId = "clue/" + hazard.id();
        return new OpenPenaltyCase(
                PenaltyCaseId.forCommand(commandId),
                hazard.enterpriseId(),
                SubjectKind.ENTERPRISE,
                null,
                new CaseOrigin(CaseOriginKind.HAZARD, hazard.id().raw()),
                allegation,
                List.of(),
                List.of(),
                null,
                at,
                commandId);
    }

    private Object birthOf(HazardSubject hazard) {
        return store.readEvents(hazard.id().raw()).peek().getPayload();
    }

    /** A hazard of another system was late under other rules. */
    static boolean isOurs(Object birth) {
        return birth instanceof HazardRegistered registered && registered.source() != HazardSource.OTHER_SYSTEM;
    }
}
