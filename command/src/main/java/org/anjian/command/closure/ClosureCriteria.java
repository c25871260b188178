package org.anjian.command.closure;

import java.time.Instant;
import java.util.List;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRefused;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureReinspected;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * Finds the criteria of closing in what happens (NL-AQ113). Every command has an id that follows from its event, so an event
 * that is handled again does nothing twice.
 */
@Component
@ProcessingGroup(ClosureCriteria.GROUP)
@DisallowReplay
public class ClosureCriteria {

    /** The processing group. */
    public static final String GROUP = "closure-criteria";

    private final OwnCommands commands;

    ClosureCriteria(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(SuspensionReinspectionFailed event, @SequenceNumber long sequence) {
        commands.send(unfit(event, sequence), event.order().region());
    }

    @EventHandler
    void on(EnforcementMeasureReinspected event, @SequenceNumber long sequence) {
        if (event.result() == CorrectionResult.NOT_CORRECTED && event.measure().kind() == MeasureKind.STOP_PRODUCTION) {
            commands.send(
                    criterion(
                            event.measure().enterpriseId(),
                            ClosureCriterion.UNFIT_AFTER_SUSPENSION,
                            event.measure().id().raw(),
                            event.opinion(),
                            event.occurredAt(),
                            sequence),
                    event.measure().region());
        }
    }

    @EventHandler
    void on(EnforcementMeasureRefused event, @SequenceNumber long sequence) {
        if (event.measure().kind().isStop()) {
            commands.send(
                    criterion(
                            event.measure().enterpriseId(),
                            ClosureCriterion.SUSPENSION_REFUSED,
                            event.measure().id().raw(),
                            event.statement(),
                            event.occurredAt(),
                            sequence),
                    event.measure().region());
        }
    }

    /** What a failed inspection after a suspension makes of it. */
    static RecordClosureCriterion unfit(SuspensionReinspectionFailed event, long sequence) {
        return criterion(
                event.order().enterpriseId(),
                ClosureCriterion.UNFIT_AFTER_SUSPENSION,
                event.order().id().raw(),
                event.opinion(),
                event.occurredAt(),
                sequence);
    }

    static RecordClosureCriterion criterion(
            EnterpriseId enterprise,
            ClosureCriterion criterion,
            String ground,
            String description,
            Instant at,
            long sequence) {
        ClosureId id = ClosureId.of(enterprise, criterion, ground);
        return new RecordClosureCriterion(
                id, enterprise, criterion, List.of(ground), description, at, "criterion/" + id + "/" + sequence);
    }
}
