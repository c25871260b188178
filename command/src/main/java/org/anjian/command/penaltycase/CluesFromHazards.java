package org.anjian.command.penaltycase;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
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
        open(event.hazard(), event.occurredAt(), "隐患逾期未整改：" + event.hazard().number());
    }

    @EventHandler
    void on(RecheckFailed event) {
        if (event.failures() >= FAILED_AGAIN) {
            open(
                    event.hazard(),
                    event.occurredAt(),
                    "隐患复查再次不合格：" + event.hazard().number());
        }
    }

    private void open(HazardSubject hazard, Instant at, String allegation) {
        if (isOurs(hazard)) {
            commands.send(clue(hazard, at, allegation), hazard.region());
        }
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

    private boolean isOurs(HazardSubject hazard) {
        return store.readEvents(hazard.id().raw()).peek().getPayload() instanceof HazardRegistered registered
                && registered.source() != HazardSource.OTHER_SYSTEM;
    }
}
