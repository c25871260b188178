package org.anjian.command.selfcheck;

import java.util.stream.IntStream;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The check at the end of a campaign: three in one, or entrusted to a third party (验收, QX24-P4c). */
class Acceptance {

    private final InspectionFile file;
    private boolean held;

    Acceptance(InspectionFile file) {
        this.file = file;
    }

    @CommandHandler
    Decision handle(HoldAcceptanceInspection command) {
        file.requireOpen();
        if (command.mode() == AcceptanceMode.THREE_IN_ONE
                && IntStream.of(command.officers(), command.experts(), command.media())
                        .anyMatch(count -> count == 0)) {
            throw new RefusedException(SelfInspectionRefusal.TEAM_INCOMPLETE);
        }
        if (command.mode() == AcceptanceMode.THIRD_PARTY && command.contract() == null) {
            throw new RefusedException(SelfInspectionRefusal.CONTRACT_REQUIRED, "contract");
        }
        return file.record(new AcceptanceInspectionHeld(
                file.subject(),
                command.occurredAt(),
                command.mode(),
                command.officers(),
                command.experts(),
                command.media(),
                command.contract()));
    }

    @CommandHandler
    Decision handle(RecordAcceptanceResult command) {
        file.requireOpen();
        if (!held) {
            throw new RefusedException(SelfInspectionRefusal.NO_ACCEPTANCE_INSPECTION);
        }
        return file.record(
                command.result() == AcceptanceResult.PASSED
                        ? new AcceptancePassed(file.subject(), command.occurredAt(), command.findings())
                        : new AcceptanceFailed(file.subject(), command.occurredAt(), command.findings()));
    }

    @EventSourcingHandler
    void on(AcceptanceInspectionHeld event) {
        held = true;
    }
}
